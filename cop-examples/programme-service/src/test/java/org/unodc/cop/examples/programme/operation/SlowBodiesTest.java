package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A started service to which one address sends many bodies slowly. */
@Tag("nightly")
class SlowBodiesTest {
  private static final int CLIENTS = 230;

  @TempDir Path directory;

  @Test
  void doNotStopTheService() throws Exception {
    List<Socket> clients = new ArrayList<>();
    try (ServiceProcess service = ServiceProcess.start(directory)) {
      for (int i = 0; i < 20; i++) {
        service.read("/en/programme");
      }
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(begin(service.uri("/").getPort(), i % 2 == 0));
      }
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        assertThat(service.read("/livez")).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(service.read("/en/programme")).isEqualTo(200);
        drip(clients);
        Thread.sleep(200);
      }
    } finally {
      for (Socket client : clients) {
        client.close();
      }
    }
  }

  private static Socket begin(int port, boolean isForm) throws Exception {
    Socket socket = new Socket("localhost", port);
    String head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: %s\r
        Content-Length: 200000\r
        \r
        a=\
        """
            .formatted(
                isForm ? "/en/sign-in" : "/csp-reports",
                isForm ? "application/x-www-form-urlencoded" : "application/json");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void drip(List<Socket> clients) {
    for (Socket client : clients) {
      try {
        client.getOutputStream().write('a');
      } catch (IOException cutOff) {
        // The service closed the connection.
      }
    }
  }
}
