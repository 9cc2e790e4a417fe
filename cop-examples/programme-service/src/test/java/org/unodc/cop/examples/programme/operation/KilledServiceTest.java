package org.unodc.cop.examples.programme.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Kills the service while eight write. More often with {@code -Dprogramme.kills=50}. */
class KilledServiceTest {
  private static final int KILLS = Integer.getInteger("programme.kills", 5);
  private static final int WRITERS = 8;
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path directory;

  /** What the service said that it had done, by the id of the event. */
  private final Map<String, Step> acknowledged = new ConcurrentHashMap<>();

  private final AtomicInteger slots = new AtomicInteger();
  private final Random chance = new Random(11);

  private enum Step {
    APPLIED,
    ACCEPTED,
    SCHEDULED
  }

  @Test
  void losesNothingAcknowledgedAndKeepsNothingHalf() throws Exception {
    String password = "";
    for (int i = 0; i < KILLS; i++) {
      ServiceProcess service = ServiceProcess.start(directory);
      password = password.isEmpty() ? service.password() : password;
      assertIsWhole();
      writeUntilKilled(service, password);
    }
    try (ServiceProcess service = ServiceProcess.start(directory)) {
      assertIsWhole();
      assertThat(apply(service, password)).isPresent();
    }
    assertThat(acknowledged).containsValues(Step.APPLIED, Step.ACCEPTED, Step.SCHEDULED);
    assertThat(acknowledged).hasSizeGreaterThan(10 * KILLS);
    assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  private void writeUntilKilled(ServiceProcess service, String password) throws Exception {
    CountDownLatch begun = new CountDownLatch(WRITERS);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      writers.submit(
          () -> {
            while (write(service, password)) {
              begun.countDown();
            }
            return true;
          });
    }
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    Thread.sleep(chance.nextInt(700));
    service.kill();
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  /** {@return whether the service is still there} */
  private boolean write(ServiceProcess service, String password) throws InterruptedException {
    Optional<String> event = apply(service, password);
    event.ifPresent(id -> acknowledged.put(id, Step.APPLIED));
    if (event.isEmpty()
        || step(service, password, "POST", event.get(), "acceptance", "").isEmpty()) {
      return false;
    }
    acknowledged.put(event.get(), Step.ACCEPTED);
    Instant start = Instant.parse("2034-01-01T00:00:00Z").plusSeconds(slots.getAndIncrement());
    String place =
        """
        {"slot": {"start": "%s", "end": "%s"}, "room": "example-hall"}
        """
            .formatted(start, start.plusSeconds(1));
    if (step(service, password, "PUT", event.get(), "schedule", place).isEmpty()) {
      return false;
    }
    acknowledged.put(event.get(), Step.SCHEDULED);
    return true;
  }

  private static Optional<String> apply(ServiceProcess service, String password)
      throws InterruptedException {
    Optional<HttpResponse<String>> answer =
        service.send(
            "POST",
            "/api/v1/side-events",
            password,
            """
            {"sideEvent": {"id": "any", "title": "Written while somebody pulls the plug",
              "moderator": {"name": "Ada Lovelace", "basis": {"type": "officialCapacity"}}},
             "application": {"id": "any"}}
            """);
    answer.ifPresent(one -> assertThat(one.statusCode()).as(one.body()).isEqualTo(201));
    return answer.map(one -> JSON.readTree(one.body()).at("/sideEvent/id").asString());
  }

  private static Optional<HttpResponse<String>> step(
      ServiceProcess service, String password, String method, String id, String step, String body)
      throws InterruptedException {
    Optional<HttpResponse<String>> answer =
        service.send(method, "/api/v1/side-events/" + id + "/" + step, password, body);
    answer.ifPresent(one -> assertThat(one.statusCode()).as(one.body()).isEqualTo(200));
    return answer;
  }

  private void assertIsWhole() throws Exception {
    try (Connection database = connect()) {
      Map<String, Step> kept = new HashMap<>();
      try (Statement statement = database.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  """
                  select key, document ->> 'status', document ? 'slot' and document ? 'room'
                  from element where list = 'sideEvents'
                  """)) {
        while (rows.next()) {
          boolean isRequested = "REQUESTED".equals(rows.getString(2));
          Step scheduled = rows.getBoolean(3) ? Step.SCHEDULED : Step.ACCEPTED;
          kept.put(rows.getString(1), isRequested ? Step.APPLIED : scheduled);
        }
      }
      acknowledged.forEach(
          (id, step) -> assertThat(kept.get(id)).as(id).isNotNull().isGreaterThanOrEqualTo(step));
      assertThat(contradictions(database)).isEmpty();
    }
  }

  /** {@return in words, what of the database contradicts the rest of it} */
  private static List<String> contradictions(Connection database) throws SQLException {
    String findings =
        """
        select 'no application for ' || key from element event
        where list = 'sideEvents' and document -> 'title' -> 'texts' ->> 'en' like 'Written while%'
          and (select count(*) from element where list = 'applications'
            and document ->> 'sideEvent' = event.key) <> 1
        union all
        select 'no event for ' || key from element
        where list = 'applications' and document ->> 'sideEvent' not in
          (select key from element where list = 'sideEvents')
        union all
        (select key || ' has another room than it says' from element
        where list = 'sideEvents' and document ? 'slot' and document ? 'room'
          and document ->> 'status' in ('ACCEPTED', 'HELD')
        except select side_event || ' has another room than it says' from booking
          join element on list = 'sideEvents' and key = side_event
          where document ->> 'room' = room
            and tstzrange((document -> 'slot' ->> 'start')::timestamptz,
              (document -> 'slot' ->> 'end')::timestamptz) = during)
        union all
        select side_event || ' has a room and should not' from booking
        where side_event not in (select key from element where list = 'sideEvents'
          and document ->> 'status' in ('ACCEPTED', 'HELD') and document ? 'slot')
        union all
        select 'nobody is the moderator of ' || key from element
        where document -> 'moderator' ? '$person'
          and (document -> 'moderator' ->> '$person')::uuid not in (select id from person)
        union all
        select 'no history for version ' || version || ' of ' || key from element
        where not exists (select 1 from change where change.list = element.list
          and change.key = element.key and revision = version)
        union all
        select 'the revision is not that of the last change' from conference
        where revision <> (select max(revision) from change)
        """;
    List<String> words = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(findings)) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    return words;
  }

  /** Asks the database itself, past the service. */
  private Connection connect() throws Exception {
    String port = Files.readAllLines(directory.resolve("postgresql/postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port.strip() + "/postgres?user=postgres");
  }
}
