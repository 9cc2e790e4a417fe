package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.util.List;

/** The hosts on which the processes of a cluster run. */
public interface ClusterHosts extends AutoCloseable {

  /** {@return the address of a host, which all others and this JVM can reach} */
  String address(String host);

  /** {@return the words before a command that run it on a host} */
  List<String> prefix(String host);

  /** {@return whether {@link #setLink} works} */
  boolean haveLinks();

  /** Takes the link of a host up or down. */
  void setLink(String host, boolean up) throws IOException, InterruptedException;

  /** Removes the hosts. */
  @Override
  void close();

  /** {@return hosts that are all this machine, reached by its loopback interface} */
  static ClusterHosts loopback() {
    return new ClusterHosts() {
      @Override
      public String address(String host) {
        return "127.0.0.1";
      }

      @Override
      public List<String> prefix(String host) {
        return List.of();
      }

      @Override
      public boolean haveLinks() {
        return false;
      }

      @Override
      public void setLink(String host, boolean up) {
        throw new UnsupportedOperationException("The loopback interface is shared by all hosts.");
      }

      @Override
      public void close() {}
    };
  }
}
