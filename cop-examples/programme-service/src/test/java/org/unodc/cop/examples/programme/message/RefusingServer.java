package org.unodc.cop.examples.programme.message;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A mail server that refuses each recipient with the answer given, or never says anything. */
final class RefusingServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String answer;

  RefusingServer(String answer) {
    this.answer = answer;
    try {
      this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "refusing mail server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException closed) {
        // The client went away, or the test ended.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
    if (!answer.isEmpty()) {
      say(client, "220 refusing");
    }
    String line = lines.readLine();
    while (line != null) {
      if (!answer.isEmpty()) {
        boolean isRecipient = line.toUpperCase(Locale.ROOT).startsWith("RCPT");
        say(client, isRecipient ? answer : "250 ok");
      }
      line = lines.readLine();
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
