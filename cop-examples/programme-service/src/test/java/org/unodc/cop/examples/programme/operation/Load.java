package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how much the service bears, with the loop on the same machine: {@code mvn test
 * -Dtest=Load}. It is no test by its name, so that {@code mvn verify} passes it over.
 */
class Load {
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration MEASURED = Duration.ofSeconds(30);
  private static final int CLIENTS = 8;
  private static final String APPLICATION =
      """
      {"sideEvent": {"id": "any", "title": "One of many"}, "application": {"id": "any"}}
      """;

  @TempDir Path directory;

  @Test
  void answersWithoutAnError() throws Exception {
    try (ServiceProcess service = ServiceProcess.start(directory)) {
      String password = service.password();
      measure("Reading the programme", service, 200, () -> service.read("/en/programme"));
      measure(
          "Submitting an application",
          service,
          201,
          () ->
              service
                  .send("POST", "/api/v1/side-events", password, APPLICATION)
                  .orElseThrow()
                  .statusCode());
    }
  }

  private static void measure(
      String what, ServiceProcess service, int expected, IntSupplier request) throws Exception {
    repeat(request, expected, WARM_UP);
    Duration before = service.processorTime();
    List<Long> taken = repeat(request, expected, MEASURED);
    System.out.printf(
        "%s: %d a second, %d ms of a processor each; half within %d ms, 99 of 100 within %d ms; no error in %d%n",
        what,
        taken.size() / MEASURED.toSeconds(),
        service.processorTime().minus(before).dividedBy(taken.size()).toMillis(),
        Duration.ofNanos(taken.get(taken.size() / 2)).toMillis(),
        Duration.ofNanos(taken.get(taken.size() * 99 / 100)).toMillis(),
        taken.size());
  }

  /** {@return how long each request took, in nanoseconds, the quickest first} */
  private static List<Long> repeat(IntSupplier request, int expected, Duration time)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    long end = System.nanoTime() + time.toNanos();
    List<Future<List<Long>>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(
          threads.submit(
              () -> {
                List<Long> taken = new ArrayList<>();
                while (System.nanoTime() < end) {
                  long start = System.nanoTime();
                  assertThat(request.getAsInt()).isEqualTo(expected);
                  taken.add(System.nanoTime() - start);
                }
                return taken;
              }));
    }
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> client : clients) {
      all.addAll(client.get());
    }
    threads.shutdown();
    Collections.sort(all);
    return all;
  }
}
