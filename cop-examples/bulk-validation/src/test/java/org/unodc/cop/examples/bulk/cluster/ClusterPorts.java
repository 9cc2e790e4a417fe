package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Free ports of this machine, because on the loopback interface all processes share them.
 *
 * @param rest the port of the REST API of the job manager
 * @param rpc the port by which task managers reach the job manager
 * @param objectStore the port of the object store
 * @param objectStoreTls the port of the object store for TLS, which is not used
 * @param zooKeeper the port of ZooKeeper
 * @param zooKeeperPeer a port of ZooKeeper for its peers, which it has not
 * @param zooKeeperElection the same, for elections
 */
record ClusterPorts(
    int rest,
    int rpc,
    int objectStore,
    int objectStoreTls,
    int zooKeeper,
    int zooKeeperPeer,
    int zooKeeperElection) {

  static ClusterPorts free() throws IOException {
    List<Integer> ports = new ArrayList<>();
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 7; i++) {
        ServerSocket socket = new ServerSocket(0);
        sockets.add(socket);
        ports.add(socket.getLocalPort());
      }
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
    return new ClusterPorts(
        ports.get(0),
        ports.get(1),
        ports.get(2),
        ports.get(3),
        ports.get(4),
        ports.get(5),
        ports.get(6));
  }
}
