package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that got garbled are read as what they still are, or refused with a place. */
@ServiceTest
class GarbledBodiesTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final long SEED = 20_241_014;

  private static final List<byte[]> PIECES =
      Stream.of(
              "null",
              "{",
              "}",
              "[",
              "]",
              "\"",
              ",",
              ":",
              "\\",
              "\\ud800",
              "\\u0000",
              "-0",
              "1e999",
              "true",
              "{\"type\":",
              "[[[[[[[[",
              "\uFEFF",
              "\u202E",
              "\u0000",
              "9999-12-31",
              " \n")
          .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
          .toList();

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  private Caller desk;

  @BeforeEach
  void signIn() {
    String name = "garbled-" + UUID.randomUUID();
    accounts.add(name, Role.SECRETARIAT, Optional.empty(), Optional.empty());
    desk = Caller.withToken(port, IdentityProvider.token(name, "SECRETARIAT"));
  }

  /** A route that reads a body, and a sound one, to which it can only say that it is of no use. */
  enum Route {
    APPLICATION(
        "POST",
        "",
        400,
        """
        {"sideEvent": {"id": "new", "title": {"original": "fr", "texts": {"fr": "Fleuves"}}, "languages": ["en", "ar"],
           "mainOrganizer": {"type": "stakeholder", "stakeholder": "open-ledger"}},
         "application": {"id": "new", "submittedAt": "2026-11-01T10:00:00Z"}}
        """),
    DESCRIPTION(
        "PUT", "/none", 404, "{\"id\": \"none\", \"title\": \"Rivers\", \"summary\": \"Water.\"}"),
    SCHEDULE(
        "PUT",
        "/none/schedule",
        404,
        """
        {"slot": {"start": "2026-11-30T10:00:00+01:00", "end": "2026-11-30T11:00:00+01:00"},
         "room": "example-hall"}
        """),
    MERGER("POST", "/none/merger", 404, "{\"into\": \"another\"}");

    private final String method;
    private final String path;
    private final int status;
    private final byte[] body;

    Route(String method, String path, int status, String body) {
      this.method = method;
      this.path = "/api/v1/side-events" + path;
      this.status = status;
      this.body = body.getBytes(StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void areReadOrRefusedWithAPlace(Route route) {
    assertThat(refusedOf(150, route)).isBetween(30, 149);
  }

  @Tag("nightly")
  @ParameterizedTest
  @EnumSource
  void areReadOrRefusedHoweverMany(Route route) {
    assertThat(refusedOf(5_000, route)).isBetween(1_000, 4_999);
  }

  private int refusedOf(int bodies, Route route) {
    assertThat(isRefusal(send(route, route.body), route, "the sound body")).isFalse();
    Random random = new Random(SEED + route.ordinal());
    int refused = 0;
    for (int i = 0; i < bodies; i++) {
      byte[] garbled = garbled(route.body, random);
      HttpResponse<String> answer = send(route, garbled);
      if (isRefusal(answer, route, i + " of seed " + SEED + ": " + Arrays.toString(garbled))) {
        refused++;
      }
    }
    return refused;
  }

  private static boolean isRefusal(HttpResponse<String> answer, Route route, String body) {
    JsonNode problem = JSON.readTree(answer.body());
    if (!problem.at("/type").asString("").equals("urn:cop:problem:cannot-read")) {
      assertThat(answer.statusCode()).as(body).isEqualTo(route.status);
      return false;
    }
    assertThat(answer.statusCode()).as(body).isEqualTo(400);
    assertThat(problem.at("/problems").valueStream())
        .as(body)
        .isNotEmpty()
        .allMatch(one -> one.at("/line").asInt() > 0 && !one.at("/message").asString().isBlank());
    return true;
  }

  private HttpResponse<String> send(Route route, byte[] body) {
    return desk.send(
        route.method,
        route.path,
        BodyPublishers.ofByteArray(body),
        "Content-Type",
        "application/json",
        "If-Match",
        "\"1\"",
        "Idempotency-Key",
        "k".repeat(256));
  }

  /** {@return the body with one to three places cut out, doubled, overwritten or filled} */
  private static byte[] garbled(byte[] body, Random random) {
    byte[] garbled = body;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int from = random.nextInt(garbled.length);
      int to = Math.min(garbled.length, from + 1 + random.nextInt(8));
      byte[] before = Arrays.copyOf(garbled, from);
      byte[] place = Arrays.copyOfRange(garbled, from, to);
      byte[] after = Arrays.copyOfRange(garbled, to, garbled.length);
      byte[] piece = PIECES.get(random.nextInt(PIECES.size()));
      garbled =
          switch (random.nextInt(4)) {
            case 0 -> Bytes.concat(before, after, new byte[] {' '});
            case 1 -> Bytes.concat(before, place, place, after);
            case 2 -> Bytes.concat(before, new byte[] {(byte) random.nextInt(256)}, after);
            default -> Bytes.concat(before, piece, after);
          };
    }
    return garbled;
  }
}
