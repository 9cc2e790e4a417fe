package org.unodc.cop.examples.programme.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.examples.programme.ProgrammeService;

/** The service in a process of its own, as people run it, with a database in a directory. */
public final class ServiceProcess implements AutoCloseable {
  private static final Pattern PASSWORD = Pattern.compile("Its password is in the file (\\S+)\\. ");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Path output;

  private ServiceProcess(Process process, int port, Path output) {
    this.process = process;
    this.port = port;
    this.output = output;
  }

  /** Starts it, and returns once it is ready. */
  static ServiceProcess start(Path directory, String... javaOptions) {
    return start(directory, System.getProperty("java.class.path"), javaOptions);
  }

  /** Starts it from other classes, and returns once it is ready. */
  public static ServiceProcess start(Path directory, String classPath, String[] javaOptions) {
    try {
      Files.createDirectories(directory);
      Path output = directory.resolve("output.txt");
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(javaOptions));
      command.addAll(List.of("-cp", classPath));
      command.add(ProgrammeService.class.getName());
      command.add("--programme.database.directory=" + directory);
      command.add("--programme.database.binaries=target/postgresql-binaries");
      command.add("--server.port=" + port);
      command.add("--management.server.port=0");
      for (String limit : List.of("requests", "changes", "applications", "wrong-passwords")) {
        command.add("--programme.limits." + limit + "=1000000");
      }
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      ServiceProcess service = new ServiceProcess(process, port, output);
      service.awaitReadiness();
      return service;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@return the password of the first account, which was written when the database was empty} */
  public String password() {
    Matcher password = PASSWORD.matcher(output());
    if (!password.find()) {
      throw new IllegalStateException("no password was written in:\n" + output());
    }
    try {
      return Files.readString(Path.of(password.group(1))).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@return the answer; absent where none came, because the service is no more} */
  Optional<HttpResponse<String>> send(String method, String path, String password, String body) {
    String credentials =
        Base64.getEncoder()
            .encodeToString(("secretariat:" + password).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Authorization", "Basic " + credentials)
            .header("If-Match", "*")
            .build();
    try {
      return Optional.of(HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException gone) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** {@return the status of the answer to somebody without an account} */
  int read(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
      return HTTP.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** {@return how long it has kept processors busy, without its database} */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** {@return the address of a path} */
  public URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Ends it at once, as a loss of power would, and leaves its database running. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private void awaitReadiness() throws IOException {
    try {
      while (!isReady()) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the service did not start:\n" + output());
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri("/readyz")).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String output() {
    try {
      return Files.readString(output);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
