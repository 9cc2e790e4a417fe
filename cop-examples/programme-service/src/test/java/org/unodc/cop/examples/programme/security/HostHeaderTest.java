package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;

/** No answer repeats the header Host, which the client chooses. */
@ServiceTest
class HostHeaderTest {
  private static final String HOST = "evil.example";

  @LocalServerPort int port;
  @Autowired Everybody everybody;
  @Autowired TextPlaces places;
  private String[] secretariat;

  @BeforeEach
  void gather() {
    secretariat = everybody.all().get(3).headers();
  }

  static Stream<String> paths() {
    return Stream.of(
        "/",
        "/en",
        "/fr/programme",
        "/en/programme.ics",
        "/en/side-events/se-001",
        "/en/side-events/se-001.ics",
        "/en/sign-in",
        "/en/desk",
        "/en/nothing",
        "/en/declarations",
        "/api/v1/programme",
        "/api/v1/deadlines",
        "/api/v1/side-events?limit=1",
        "/api/v1/side-events/se-001",
        "/api/v1/accounts?limit=1",
        "/api/v1/openapi",
        "/api/v1/openapi.yaml",
        "/api/v1/conference",
        "/api/v1/nothing");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void isRepeatedInNoAnswer(String path) {
    for (String accept : new String[] {"*/*", "text/calendar", "text/csv", "text/html"}) {
      assertThat(RawRequest.send(port, "GET", path, HOST, "Accept", accept)).doesNotContain(HOST);
      assertThat(
              RawRequest.send(
                  port, "GET", path, HOST, "Accept", accept, secretariat[0], secretariat[1]))
          .startsWith("HTTP/1.1 ")
          .doesNotContain(HOST);
    }
  }

  @Test
  void isRepeatedInNoPage() {
    for (String place : places.inAddresses()) {
      assertThat(RawRequest.send(port, "GET", place.replace("@@", "x"), HOST))
          .as(place)
          .doesNotContain(HOST);
    }
  }

  @Test
  void isNotInTheLocationOfAnApplication() {
    String answer =
        RawRequest.send(
            port,
            "POST",
            "/api/v1/side-events",
            HOST,
            secretariat[0],
            secretariat[1],
            "Content-Type",
            "application/json",
            """
            {"sideEvent": {"id": "x", "title": "Looms"}, "application": {"id": "x"}}
            """);

    assertThat(answer)
        .startsWith("HTTP/1.1 201")
        .containsPattern("Location: /api/v1/side-events/se-\\w+\r\n")
        .doesNotContain(HOST);
  }

  @Test
  void isNotWhereASignInLeads() {
    String page = RawRequest.send(port, "GET", "/en/desk/history", HOST);

    assertThat(page).startsWith("HTTP/1.1 302").contains("Location: /en/sign-in\r\n");
    String cookie = page.replaceAll("(?s).*Set-Cookie: ([^;]+);.*", "$1");
    String form = RawRequest.send(port, "GET", "/en/sign-in", HOST, "Cookie", cookie);
    String token = form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    String answer =
        RawRequest.send(
            port,
            "POST",
            "/en/sign-in",
            HOST,
            "Cookie",
            cookie,
            "Content-Type",
            "application/x-www-form-urlencoded",
            Caller.encode(everybody.signInFields()) + "&_csrf=" + token);

    assertThat(answer).startsWith("HTTP/1.1 302").contains("Location: /en/desk/history");
  }
}
