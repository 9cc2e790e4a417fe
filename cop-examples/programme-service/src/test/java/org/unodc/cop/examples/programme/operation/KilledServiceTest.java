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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Kills the service while eight write. More often with {@code -Dprogramme.kills=50}. */
@Tag("thorough")
class KilledServiceTest {
  private static final int KILLS = Integer.getInteger("programme.kills", 3);
  private static final int WRITERS = 8;
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String APPLICATION =
      """
      {"sideEvent": {"id": "any", "title": "Written while somebody pulls the plug",
        "moderator": {"name": "Ada Lovelace", "basis": {"type": "officialCapacity"}}},
       "application": {"id": "any"}}
      """;

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
    survives(1);
  }

  @Tag("nightly")
  @Test
  void losesNothingIfItIsKilledSeveralTimes() throws Exception {
    survives(KILLS);
  }

  private void survives(int kills) throws Exception {
    String password = "";
    for (int i = 0; i < kills; i++) {
      try (ServiceProcess service = start()) {
        password = password.isEmpty() ? service.password() : password;
        assertIsWhole();
        writeUntilKilled(service, password);
      }
    }
    try (ServiceProcess service = start()) {
      assertIsWhole();
      assertThat(apply(service, password)).isPresent();
    }
    assertThat(acknowledged).containsValue(Step.SCHEDULED);
    assertThat(acknowledged).hasSizeGreaterThan(10 * kills);
    assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  /** It is killed before a better compiler would pay. */
  private ServiceProcess start() {
    return ServiceProcess.start(directory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private void writeUntilKilled(ServiceProcess service, String password) throws Exception {
    int enough = acknowledged.size() + 2 * WRITERS;
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(threads.submit(() -> writeAll(service, password)));
    }
    // A writer ends before the service only where something is wrong.
    while (acknowledged.size() < enough && writers.stream().noneMatch(Future::isDone)) {
      Thread.sleep(20);
    }
    Thread.sleep(chance.nextInt(500));
    service.kill();
    for (Future<?> writer : writers) {
      writer.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
  }

  private void writeAll(ServiceProcess service, String password) {
    Optional<String> event = apply(service, password);
    while (event.isPresent() && decide(service, password, event.get())) {
      event = apply(service, password);
    }
  }

  private Optional<String> apply(ServiceProcess service, String password) {
    Optional<String> event =
        send(service, password, "POST", "", APPLICATION, 201)
            .map(body -> JSON.readTree(body).at("/sideEvent/id").asString());
    event.ifPresent(id -> acknowledged.put(id, Step.APPLIED));
    return event;
  }

  /** {@return whether the service is still there} */
  private boolean decide(ServiceProcess service, String password, String id) {
    if (send(service, password, "POST", "/" + id + "/acceptance", "", 200).isEmpty()) {
      return false;
    }
    acknowledged.put(id, Step.ACCEPTED);
    Instant start = Instant.parse("2034-01-01T00:00:00Z").plusSeconds(slots.getAndIncrement());
    String place =
        """
        {"slot": {"start": "%s", "end": "%s"}, "room": "example-hall",
          "reason": {"text": "A test after the session."}}
        """
            .formatted(start, start.plusSeconds(1));
    if (send(service, password, "PUT", "/" + id + "/schedule", place, 200).isEmpty()) {
      return false;
    }
    acknowledged.put(id, Step.SCHEDULED);
    return true;
  }

  /** {@return the body of the answer; absent where the service is no more} */
  private static Optional<String> send(
      ServiceProcess service,
      String password,
      String method,
      String path,
      String body,
      int expected) {
    Optional<HttpResponse<String>> answer =
        service.send(method, "/api/v1/side-events" + path, password, body);
    answer.ifPresent(one -> assertThat(one.statusCode()).as(one.body()).isEqualTo(expected));
    return answer.map(HttpResponse::body);
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
