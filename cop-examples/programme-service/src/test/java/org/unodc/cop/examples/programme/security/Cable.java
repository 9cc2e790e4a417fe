package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections between a service and its database, which can be cut and joined again. */
final class Cable implements AutoCloseable {
  private final ServerSocket entry;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isCut;

  Cable(int target) throws IOException {
    this.entry = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    this.target = target;
    start(this::accept);
  }

  int port() {
    return entry.getLocalPort();
  }

  /** Breaks all connections. New ones are accepted, but nobody answers. */
  void cut() {
    isCut = true;
    closeAll();
  }

  void join() {
    isCut = false;
    closeAll();
  }

  @Override
  public void close() throws IOException {
    entry.close();
    closeAll();
  }

  private void accept() {
    while (!entry.isClosed()) {
      try {
        Socket client = entry.accept();
        open.add(client);
        if (!isCut) {
          Socket server = new Socket("localhost", target);
          open.add(server);
          start(() -> copy(client, server));
          start(() -> copy(server, client));
        }
      } catch (IOException closed) {
        // The loop ends if the entry was closed.
      }
    }
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // Both ends are closed now.
    }
    open.remove(from);
    open.remove(to);
  }

  private void closeAll() {
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    open.clear();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
