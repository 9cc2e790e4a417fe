package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.unodc.cop.examples.programme.ProgrammeService;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** A service with a database outside of it, of which nobody may ask much. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("thorough")
class LimitTest {
  private static EmbeddedPostgres outside;
  private static ConfigurableApplicationContext service;
  private static String output;

  @TempDir static Path directory;

  @BeforeAll
  static void start(CapturedOutput console) throws IOException {
    outside = EmbeddedPostgres.start();
    service =
        new SpringApplicationBuilder(ProgrammeService.class)
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--logging.file.name=",
                "--programme.database.directory=" + directory,
                "--programme.database.binaries=target/postgresql-binaries",
                "--spring.datasource.url=" + outside.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--programme.limits.changes=5",
                "--programme.limits.applications=3",
                "--programme.limits.wrong-passwords=4");
    output = console.getAll();
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
    outside.close();
  }

  private static int port() {
    return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static Caller caller(String name, Role role) {
    Passwords passwords = service.getBean(Passwords.class);
    service
        .getBean(Accounts.class)
        .add(name, role, Optional.empty(), Optional.ofNullable(passwords.encode("password")));
    return Caller.withPassword(port(), name, "password");
  }

  private static List<Integer> statuses(Caller caller, String method, String path, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> caller.sendJson(method, path, "{}", "If-Match", "*").statusCode())
        .toList();
  }

  @Test
  void startsNoDatabaseWhereOneIsConfigured() {
    assertThat(service.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
    assertThat(service.getBean(DataSource.class)).isNotNull();
    assertThat(Caller.unknown(port()).get("/readyz").body()).contains("UP");
  }

  @Test
  void writesThePasswordOfTheFirstAccountToAFileThatOnlyTheOwnerReads() throws IOException {
    Path file = directory.resolve("first-password.txt").toAbsolutePath();
    String password = Files.readString(file).strip();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(output)
        .containsOnlyOnce("Its password is in the file " + file + ".")
        .doesNotContain(password);

    HttpResponse<String> answer =
        Caller.withPassword(port(), "secretariat", password).get("/api/v1/accounts");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(password).matches("[2-9a-z]{20}");
  }

  @Test
  void boundsTheChangesOfAnAccount() {
    Caller desk = caller("many-changes", Role.SECRETARIAT);
    String path = "/api/v1/side-events/none/schedule";

    assertThat(statuses(desk, "PUT", path, 6)).containsExactly(400, 400, 400, 400, 400, 429);
    assertThat(statuses(caller("another", Role.SECRETARIAT), "PUT", path, 1)).containsExactly(400);
    assertThat(desk.get("/api/v1/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void boundsTheApplicationsOfAnAccountMore() {
    Caller organizer = caller("many-applications", Role.ORGANIZER);

    assertThat(statuses(organizer, "POST", "/api/v1/side-events", 4))
        .containsExactly(400, 400, 400, 429);
  }

  @Test
  void boundsWrongPasswordsAndSaysHowLongToWait() {
    Caller right = caller("guessed", Role.SECRETARIAT);
    assertThat(right.get("/api/v1/accounts").statusCode()).isEqualTo(200);
    Caller wrong = Caller.withPassword(port(), "guessed", "guess");

    List<Integer> guesses =
        IntStream.range(0, 5).mapToObj(i -> wrong.get("/api/v1/accounts").statusCode()).toList();
    HttpResponse<String> refused = wrong.get("/api/v1/accounts");

    assertThat(guesses).containsExactly(401, 401, 401, 401, 429);
    assertThat(refused.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
        .isBetween(1, 60);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  /** Who has a stolen session must not find the password with it. */
  @Test
  void boundsWrongCurrentPasswordsOfASession() {
    caller("stolen", Role.SECRETARIAT);
    Caller session = Caller.unknown(port());
    session.signIn("stolen", "password");

    List<Integer> guesses =
        IntStream.range(0, 4).mapToObj(i -> change(session, "guess").statusCode()).toList();
    HttpResponse<String> refused = change(session, "password");

    assertThat(guesses).containsExactly(422, 422, 422, 422);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
  }

  private static HttpResponse<String> change(Caller session, String current) {
    return session.sendForm(
        "/en/account",
        "/en/account",
        Map.of(
            "current", current, "chosen", "nine lanterns here", "repeated", "nine lanterns here"));
  }
}
