package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.examples.programme.ProgrammeService;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** A service whose database is suspended, so that connections to it hang, or stopped. */
@Tag("thorough")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseOutageTest {
  private static final List<String> PAGES =
      List.of(
          "/en",
          "/fr/programme",
          "/es/side-events/se-001",
          "/ru/organizations",
          "/ar/deadlines",
          "/zh/speakers",
          "/en/statistics",
          "/en/declarations",
          "/en/summary");
  private static final List<String> DATA =
      List.of(
          "/en/programme.ics",
          "/en/side-events/se-001.ics",
          "/api/v1/programme",
          "/api/v1/side-events",
          "/api/v1/conference",
          "/api/v1/deadlines");
  private static final String AS_OF = "The database cannot be reached now";

  @TempDir static Path directory;
  private static EmbeddedPostgres database;
  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() throws IOException {
    database =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory.resolve("postgresql"))
            .setCleanDataDirectory(false)
            .start();
    service =
        new SpringApplicationBuilder(ProgrammeService.class)
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--logging.file.name=",
                "--programme.database.directory=" + directory,
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--programme.limits.wrong-passwords=3");
    for (String name : List.of("signed-in", "program")) {
      service
          .getBean(Accounts.class)
          .add(
              name,
              Role.SECRETARIAT,
              Optional.empty(),
              Optional.ofNullable(service.getBean(Passwords.class).encode("password")));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
    database.close();
  }

  private static int port() {
    return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** The processes of the server: suspending the first one alone would suspend no connection. */
  private static void signal(String signal) throws IOException, InterruptedException {
    long server =
        Long.parseLong(
            Files.readAllLines(directory.resolve("postgresql/postmaster.pid")).get(0).strip());
    ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
    for (ProcessHandle process : Stream.concat(Stream.of(handle), handle.descendants()).toList()) {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }
  }

  @Test
  @Order(2)
  void goesOnFromMemoryWhileTheDatabaseIsSuspendedOrAfterItStopped(CapturedOutput log)
      throws Exception {
    Caller reader = Caller.unknown(port());
    Caller person = Caller.unknown(port());
    Caller program = Caller.withPassword(port(), "program", "password");
    Caller late = Caller.unknown(port());
    person.signIn("signed-in", "password");
    assertThat(person.get("/en/desk").statusCode()).isEqualTo(200);
    String token =
        late.get("/en/sign-in")
            .body()
            .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    assertThat(reader.get("/en").body()).doesNotContain(AS_OF);
    signal("STOP");
    try {
      assertThat(inTime(Duration.ofSeconds(4), () -> reader.get("/readyz")).statusCode())
          .isEqualTo(503);
      assertAnswersWithoutTheDatabase(reader);
      for (String page : PAGES) {
        for (Caller caller : List.of(reader, person)) {
          HttpResponse<String> answer = inTime(Duration.ofSeconds(5), () -> caller.get(page));
          assertThat(answer.statusCode()).as(page).isEqualTo(200);
          assertThat(page.startsWith("/en") ? answer.body() : AS_OF).as(page).contains(AS_OF);
        }
      }
      for (String path : DATA) {
        HttpResponse<String> answer = inTime(Duration.ofSeconds(5), () -> reader.get(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(
                Instant.from(
                    DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                        answer.headers().firstValue("Record-As-Of").orElseThrow())))
            .isCloseTo(service.getBean(Clock.class).instant(), within(1, ChronoUnit.MINUTES));
      }
      for (int i = 0; i < 10; i++) {
        assertUnavailable(() -> program.get("/api/v1/accounts"));
      }
      assertUnavailable(() -> person.get("/en/desk"));
      assertUnavailable(
          () ->
              person.send(
                  "POST", "/en/desk/side-events/se-001/acceptance", BodyPublishers.noBody()));
      assertUnavailable(
          () ->
              late.send(
                  "POST",
                  "/en/sign-in",
                  BodyPublishers.ofString(
                      Caller.encode(Map.of("username", "program", "password", "password"))
                          + "&_csrf="
                          + token),
                  "Content-Type",
                  "application/x-www-form-urlencoded"));
      assertUnavailable(() -> reader.get("/en/sign-in"));
    } finally {
      signal("CONT");
    }
    assertRecovers(reader);
    assertThat(program.get("/api/v1/accounts").statusCode()).isEqualTo(200);
    assertThat(person.get("/en/desk").statusCode()).isEqualTo(200);
    assertThat(reader.get("/en").body()).doesNotContain(AS_OF);
    database.close();
    assertThat(reader.get("/en").body()).contains(AS_OF);
    assertThat(reader.get("/readyz").statusCode()).isEqualTo(503);
    assertUnavailable(() -> program.get("/api/v1/accounts"));
    assertAnswersWithoutTheDatabase(reader);
    assertThat(log.toString().lines().filter(line -> line.contains(" WARN ")))
        .filteredOn(line -> line.contains("programme") && line.contains("database"))
        .hasSize(2)
        .allMatch(line -> line.contains("The database cannot be reached. Until it can"));
    assertThat(log).doesNotContain("A request failed", "Servlet.service()");
  }

  @Test
  @Order(1)
  void isNotReadyIfTheDatabaseHasNoSpaceForAChange(CapturedOutput log) {
    Caller program = Caller.withPassword(port(), "program", "password");
    JdbcClient sql = service.getBean(JdbcClient.class);
    sql.sql(
            """
            create function no_space() returns trigger language plpgsql
              as $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$
            """)
        .update();
    sql.sql("create trigger no_space before insert on account execute function no_space()")
        .update();
    try {
      for (int i = 0; i < 3; i++) {
        HttpResponse<String> answer =
            program.send(
                "POST",
                "/api/v1/accounts",
                BodyPublishers.ofString("{\"name\":\"late\",\"role\":\"READER\"}"),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      }
    } finally {
      sql.sql("drop trigger no_space on account").update();
    }
    assertThat(program.get("/readyz").statusCode()).isEqualTo(503);
    assertThat(program.get("/livez").statusCode()).isEqualTo(200);
    assertThat(program.get("/api/v1/programme").headers().firstValue("Record-As-Of")).isEmpty();
    assertThat(log.toString().lines().filter(line -> line.contains(" WARN ")))
        .filteredOn(line -> line.contains("no disk space"))
        .hasSize(1);
  }

  /** At the instant of an outage, a page is made, but its session can no longer be stored. */
  @Test
  @Order(1)
  void answersInTheLanguageOfTheCallerIfASessionCannotBeStored() throws Exception {
    Caller person = Caller.unknown(port());
    person.signIn("signed-in", "password");
    JdbcClient sql = service.getBean(JdbcClient.class);
    sql.sql(
            """
            create function away() returns trigger language plpgsql
              as $$ begin raise exception 'away' using errcode = '57P01'; end $$
            """)
        .update();
    sql.sql("create trigger away before insert or update on spring_session execute function away()")
        .update();
    try {
      for (Caller caller : List.of(person, Caller.unknown(port()))) {
        HttpResponse<String> answer = caller.get("/fr/sign-in");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("lang=\"fr\"").contains("</html>");
      }
    } finally {
      sql.sql("drop trigger away on spring_session").update();
    }
    assertThat(person.get("/en/desk").statusCode()).isEqualTo(200);
  }

  private static void assertAnswersWithoutTheDatabase(Caller caller) {
    assertThat(soon(() -> caller.get("/livez")).statusCode()).isEqualTo(200);
    assertThat(soon(() -> caller.get("/assets/x")).statusCode()).isEqualTo(404);
    assertThat(soon(() -> caller.get("/assets/site.css")).statusCode()).isEqualTo(200);
  }

  /**
   * {@return an answer that came within a second, which one that waits for the database never
   * would}
   *
   * <p>Other load of the machine may delay an answer, so that some may come later.
   */
  private static HttpResponse<String> soon(Supplier<HttpResponse<String>> request) {
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = request.get();
      if (System.nanoTime() - start < Duration.ofSeconds(1).toNanos()) {
        return answer;
      }
    }
    throw new AssertionError("no answer came within a second");
  }

  private static void assertUnavailable(Supplier<HttpResponse<String>> request) {
    HttpResponse<String> answer = inTime(Duration.ofSeconds(5), request);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static void assertRecovers(Caller caller) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> caller.get("/readyz").statusCode() == 200);
  }

  /** {@return the answer, which has to come within this time} */
  private static HttpResponse<String> inTime(
      Duration time, Supplier<HttpResponse<String>> request) {
    long start = System.nanoTime();
    HttpResponse<String> answer = request.get();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).as(answer.uri().toString()).isLessThan(time);
    return answer;
  }
}
