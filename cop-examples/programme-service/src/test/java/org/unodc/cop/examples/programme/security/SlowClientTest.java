package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A server that only reads bodies, with clients that send them slowly. */
class SlowClientTest {
  private static final int WAITING = 3;
  private static final int CONNECTIONS = 30;

  private final List<Socket> open = new ArrayList<>();
  private WebServer server;

  /** Starts a server of this test, because clients of another one may still count as waiting. */
  private void start(String bodyWait) {
    LimitProperties limits =
        Limits.with(
            Map.of("body-wait", bodyWait, "waiting-bodies", WAITING, "connections", CONNECTIONS));
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new SlowClientCustomizer(limits).customize(factory);
    server =
        factory.getWebServer(
            context -> {
              context.addServlet("read", new Reading()).addMapping("/read", "/form");
              context.addServlet("ignore", new Ignoring()).addMapping("/ignore");
            });
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.stop();
  }

  private static final class Reading extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      String form = request.getParameter("a");
      int length = form == null ? request.getInputStream().readAllBytes().length : form.length();
      response.getWriter().print("read " + length);
    }
  }

  private static final class Ignoring extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().print("ignored");
    }
  }

  private Socket begin(String path, String type, int length, String start) throws IOException {
    Socket socket = new Socket("localhost", server.getPort());
    socket.setSoTimeout(20_000);
    open.add(socket);
    write(
        socket,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, type, length, start));
    return socket;
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Sends a byte now and then until the server closes the connection. */
  private static Duration drip(Socket socket) throws IOException, InterruptedException {
    long start = System.nanoTime();
    socket.setSoTimeout(200);
    byte[] answer = new byte[1024];
    while (Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30) {
      try {
        if (socket.getInputStream().read(answer) < 0) {
          return Duration.ofNanos(System.nanoTime() - start);
        }
      } catch (SocketTimeoutException stillOpen) {
        // The next byte follows.
      } catch (IOException reset) {
        return Duration.ofNanos(System.nanoTime() - start);
      }
      try {
        write(socket, "b");
      } catch (IOException closed) {
        return Duration.ofNanos(System.nanoTime() - start);
      }
    }
    throw new AssertionError("the connection is still open");
  }

  private static String answer(Socket socket) throws IOException {
    byte[] answer = new byte[4096];
    int length = socket.getInputStream().read(answer);
    return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource({
    "/read, application/json",
    "/form, application/x-www-form-urlencoded",
    "/ignore, application/json"
  })
  void areCutOff(String path, String type) throws Exception {
    start("1s");
    Socket slow = begin(path, type, 100_000, "a=");

    assertThat(drip(slow)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void mayPauseForAMoment() throws Exception {
    start("20s");
    Socket socket = begin("/read", "application/json", 6, "abc");
    Thread.sleep(300);
    write(socket, "def");

    assertThat(answer(socket)).startsWith("HTTP/1.1 200").endsWith("read 6");
  }

  @Test
  void keepTheirConnectionIfTheBodyCameAtOnce() throws Exception {
    start("20s");
    Socket socket = begin("/ignore", "application/json", 3, "abc");
    assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("ignored");

    write(socket, "GET /ignore HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("ignored");
  }

  @Test
  void doNotOccupyTheServer() throws Exception {
    start("20s");
    for (int i = 0; i < CONNECTIONS - 5; i++) {
      begin("/read", "application/json", 100_000, "a");
    }
    long start = System.nanoTime();
    Socket other = begin("/ignore", "application/json", 1, "a");

    assertThat(answer(other)).startsWith("HTTP/1.1 200");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    List<Socket> slow = new ArrayList<>(open.subList(0, CONNECTIONS - 5));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              slow.removeIf(SlowClientTest::isClosed);
              return slow.size() <= WAITING;
            });
  }

  /** Whether the server has answered or closed the connection within a moment. */
  private static boolean isClosed(Socket socket) {
    try {
      socket.setSoTimeout(100);
      return socket.getInputStream().read() != 0;
    } catch (SocketTimeoutException waiting) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  @Test
  void haveALimitedNumberOfConnections() throws Exception {
    start("20s");
    List<Socket> idle = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS + 10; i++) {
      Socket socket = new Socket("localhost", server.getPort());
      open.add(socket);
      idle.add(socket);
    }

    long refused = idle.stream().filter(SlowClientTest::isClosed).count();

    assertThat(refused).isBetween(10L, 15L);
  }
}
