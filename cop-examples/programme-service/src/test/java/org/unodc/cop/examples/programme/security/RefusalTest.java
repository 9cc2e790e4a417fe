package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

@ServiceTest
@Tag("thorough")
class RefusalTest {
  private static final Pattern INSIDE =
      Pattern.compile(
          "org\\.|java\\.|Exception|postgres|select |insert |\\.java|/tmp|/work|tomcat|spring",
          Pattern.CASE_INSENSITIVE);
  private static final String PASSWORD = "quiet river, long table";
  private static final int BODY_LIMIT = 256 * 1024;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  private Caller desk;

  @BeforeEach
  void signIn() {
    String name = "refusal-" + UUID.randomUUID();
    accounts.add(
        name, Role.SECRETARIAT, Optional.empty(), Optional.ofNullable(passwords.encode(PASSWORD)));
    desk = Caller.withPassword(port, name, PASSWORD);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/side-events?limit=%00, 400, application/problem+json",
    // The server itself refuses it, before it is known whose path it is.
    "GET, /api/v1/side-events/%00, 400, text/plain;charset=UTF-8",
    "GET, /api/v1/nothing, 401, application/problem+json",
    "POST, /api/v1/programme, 405, application/problem+json",
    "GET, /en/programme?q=%00, 400, text/html;charset=UTF-8",
    "GET, /en/nothing, 404, text/html;charset=UTF-8",
    "GET, /error, 404, text/html;charset=UTF-8",
    "POST, /en/programme, 302, ",
    "GET, /fr/desk, 302, ",
  })
  void tellsNothingOfTheServiceToThePublic(String method, String path, int status, String type) {
    HttpResponse<String> answer = Caller.unknown(port).send(method, path, BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).isEqualTo(Optional.ofNullable(type));
    assertThat(answer.body()).doesNotContainPattern(INSIDE);
    assertThat(answer.headers().map().toString()).doesNotContainPattern(INSIDE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /api/v1/side-events | application/json | {\"sideEvent\": | 400",
        "POST | /api/v1/side-events | application/json | [] | 400",
        "POST | /api/v1/side-events | text/plain | {} | 415",
        "GET | /api/v1/nothing | application/json | {} | 404",
        "DELETE | /api/v1/conference | application/json | {} | 405",
        "PUT | /api/v1/conference | application/json | nonsense | 428",
      })
  void tellsAProgramOnlyWhatItCanMend(
      String method, String path, String type, String body, int status) {
    HttpResponse<String> answer =
        desk.send(method, path, BodyPublishers.ofString(body), "Content-Type", type);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).doesNotContainPattern(INSIDE);
  }

  @ParameterizedTest
  @CsvSource({"POST, /api/v1/side-events, 262144", "PUT, /api/v1/conference, 33554432"})
  void countsABodyWhileItComes(String method, String path, int limit) {
    assertThat(sendSpaces(method, path, limit, false)).isNotEqualTo(413);
    assertThat(sendSpaces(method, path, limit + 1, false)).isEqualTo(413);
    assertThat(sendSpaces(method, path, limit, true)).isNotEqualTo(413);
    assertThat(sendSpaces(method, path, limit + 1, true)).isEqualTo(413);
  }

  private int sendSpaces(String method, String path, int bytes, boolean isOfUnknownLength) {
    byte[] spaces = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    BodyPublisher body =
        isOfUnknownLength
            ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces))
            : BodyPublishers.ofByteArray(spaces);
    return desk.send(method, path, body, "Content-Type", "application/json").statusCode();
  }

  @Test
  void countsAFormToo() {
    String form = "username=" + "a".repeat(BODY_LIMIT);
    String type = "application/x-www-form-urlencoded";
    BodyPublisher unknownLength =
        BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.US_ASCII)));

    HttpResponse<String> known =
        desk.send("POST", "/en/sign-in", BodyPublishers.ofString(form), "Content-Type", type);
    HttpResponse<String> unknown =
        desk.send("POST", "/en/sign-in", unknownLength, "Content-Type", type);

    assertThat(known.statusCode()).isEqualTo(413);
    assertThat(unknown.statusCode()).isEqualTo(413);
    assertThat(known.body()).doesNotContainPattern(INSIDE);
  }

  @Test
  void refusesABodyThatNeverComes() {
    CompletableFuture<String> answerToForm =
        CompletableFuture.supplyAsync(
            () -> sendNothing("/en/sign-in", "application/x-www-form-urlencoded"));
    String answer = sendNothing("/api/v1/side-events", "application/json");

    assertThat(answer)
        .startsWith("HTTP/1.1 408 ")
        .contains("Content-Type: application/problem+json", "Connection: close");
    // Tomcat itself reads forms, and closes the connection.
    assertThat(answerToForm.join()).isEmpty();
  }

  private String sendNothing(String path, String type) {
    String[] account = desk.headers();
    return RawRequest.send(
        port,
        "POST",
        path,
        "localhost",
        account[0],
        account[1],
        "Content-Type",
        type,
        "Content-Length",
        "1000");
  }

  @Test
  void tellsABrowserWhatNotToDo() {
    for (String path : new String[] {"/en", "/en/sign-in", "/en/nothing", "/api/v1/side-events"}) {
      HttpResponse<String> answer = Caller.unknown(port).get(path);

      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValue(
              "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                  + "base-uri 'none'; frame-ancestors 'none'; report-uri /csp-reports");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
      assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
      assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc-1.2_3", "a"})
  void takesAWellFormedRequestId(String id) {
    assertThat(requestId(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "semi;colon", "<b>"})
  void makesItsOwnIdOtherwise(String id) {
    assertThat(UUID.fromString(requestId(id))).isNotNull();
  }

  private String requestId(String wanted) {
    return Caller.unknown(port)
        .get("/en/sign-in", "X-Request-Id", wanted)
        .headers()
        .firstValue("X-Request-Id")
        .orElseThrow();
  }

  @Test
  void takesReportsOfBrowsersWithoutAToken() {
    HttpResponse<String> answer =
        Caller.unknown(port)
            .send(
                "POST",
                "/csp-reports",
                BodyPublishers.ofString("{\"csp-report\": {}}"),
                "Content-Type",
                "application/csp-report");

    assertThat(answer.statusCode()).isEqualTo(204);
  }
}
