package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as bytes, for what no client of Java would send. */
final class RawRequest {
  private RawRequest() {}

  /** {@return the whole answer; the service is asked to close the connection} */
  static String send(int port, String method, String path, String host, String... headersAndBody) {
    StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    text.append("Host: ").append(host).append("\r\nConnection: close\r\n");
    boolean hasBody = headersAndBody.length % 2 == 1;
    String body = hasBody ? headersAndBody[headersAndBody.length - 1] : "";
    for (int i = 0; i + 1 < headersAndBody.length; i += 2) {
      text.append(headersAndBody[i]).append(": ").append(headersAndBody[i + 1]).append("\r\n");
    }
    if (hasBody) {
      text.append("Content-Length: ")
          .append(body.getBytes(StandardCharsets.UTF_8).length)
          .append("\r\n");
    }
    return exchange(port, text.append("\r\n").append(body).toString());
  }

  private static String exchange(int port, String request) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
