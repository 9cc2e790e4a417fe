package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.examples.programme.ServiceTest;

/** Sends what should act, or break something, to wherever the service takes text. */
@ServiceTest
@Tag("thorough")
class HostileRequestTest {
  private static final List<String> IN_SQL =
      List.of(
          "' or '1'='1",
          "'; drop table account; --",
          "'; update account set role = 'SECRETARIAT'; --",
          "') union select name, password from account --",
          "\\'; delete from element; --",
          "$$; drop table person; $$ :name ? {d '2026-01-01'}",
          "%' and 1=cast((select password from account limit 1) as int) and '%'='",
          "${7*7} #{7*7} __${T(java.lang.Runtime)}__::x",
          "../../../../etc/passwd");

  /** No text: NUL, bytes that are no UTF-8, half of a character; as an address says them. */
  private static final List<String> NO_TEXT = List.of("%00", "a%00b", "%ff", "%c3%28", "%ed%a0%80");

  private static final List<String> NO_TEXT_IN_JSON = List.of("\\u0000", "a\\u0000b", "\\ud800");
  private static final String ALL_IN_JSON = String.join(" ", IN_SQL).replace("\\", "\\\\");
  private static final String LONG = "a".repeat(200_000);
  private static final Pattern INSIDE =
      Pattern.compile("SQL|PSQL|Exception|org\\.springframework|\\.java:|argon2");

  /** The token of a form is random, so that it can hold any three letters. */
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[-\\w]+\"");

  private static final List<String> TABLES = List.of("account", "person", "change", "booking");
  private static final Pattern FIELD = Pattern.compile("name=\"(\\w[^\"]*)\"");

  @Autowired Everybody everybody;
  @Autowired TextPlaces places;
  @Autowired JdbcClient database;

  private Caller desk;
  private Caller organizer;
  private String event;
  private Map<String, Set<String>> before;

  @BeforeEach
  void gather() {
    organizer = everybody.all().get(1);
    desk = everybody.all().get(3);
    event = everybody.appliedFor();
    before = rows();
  }

  /** What was there is still there as it was; only the event of the test may have changed. */
  @AfterEach
  void lookForDamage() {
    Map<String, Set<String>> after = rows();
    before.forEach((table, rows) -> assertThat(after.get(table)).as(table).containsAll(rows));
    assertThat(desk.get("/readyz").statusCode()).isEqualTo(200);
  }

  private Map<String, Set<String>> rows() {
    Map<String, Set<String>> rows =
        TABLES.stream()
            .collect(
                Collectors.toMap(
                    table -> table, table -> texts("select t::text from " + table + " t")));
    rows.put("conference", texts("select header::text from conference"));
    rows.put("element", texts("select t::text from element t where key <> '" + event + "'"));
    return rows;
  }

  private Set<String> texts(String query) {
    return Set.copyOf(database.sql(query).query(String.class).list());
  }

  @Test
  void isOnlyTextInAnAddress() {
    List<String> addresses = places.inAddresses();

    assertThat(addresses).hasSizeGreaterThan(20).contains("/en/programme?q=@@");
    for (int i = 0; i < addresses.size(); i++) {
      check(addresses.get(i), IN_SQL.get(i % IN_SQL.size()));
    }
  }

  @Tag("nightly")
  @Test
  void isOnlyTextInAnyAddress() {
    places.inAddresses().forEach(address -> IN_SQL.forEach(payload -> check(address, payload)));
  }

  private void check(String address, String payload) {
    check(desk.get(address.replace("@@", encoded(payload))), address, payload);
  }

  @Test
  void isRefusedInAnAddressWhereItIsNoText() {
    for (String address : places.inAddresses()) {
      for (String payload : NO_TEXT) {
        assertThat(desk.get(address.replace("@@", payload)).statusCode())
            .as("%s with %s", address, payload)
            .isEqualTo(400);
      }
    }
  }

  @Test
  void isOnlyTextInAField() {
    String application =
        """
        {"sideEvent": {"id": "se-x", "title": {"original": "en", "texts": {"en": "A title"}},
          "description": {"original": "en", "texts": {"en": "What it is about"}},
          "mainOrganizer": {"type": "stakeholder", "stakeholder": "open-ledger"},
          "themes": ["theme"], "speakers": [{"name": "Somebody", "affiliation": "Some place",
            "basis": {"type": "officialCapacity"}}]},
         "application": {"id": "ap-x", "sideEvent": "se-x",
           "applicant": {"type": "stakeholder", "stakeholder": "open-ledger"}}}
        """;
    sendEverywhere("POST", "/api/v1/side-events", application);
    sendEverywhere("PUT", "/api/v1/side-events/" + event, everybody.description(event));
    sendEverywhere(
        "PUT",
        "/api/v1/side-events/" + event + "/schedule",
        """
        {"slot": {"start": "2026-01-01T10:00:00Z", "end": "2026-01-01T11:00:00Z"}, "room": "x"}
        """);
    sendEverywhere("POST", "/api/v1/side-events/" + event + "/merger", "{\"into\": \"se-001\"}");
    sendEverywhere(
        "POST", "/api/v1/accounts", "{\"name\": \"x\", \"role\": \"x\", \"actsFor\": \"x\"}");
    sendEverywhere("POST", "/api/v1/declarations/none/signatures", "{\"name\": \"x\"}");
  }

  private void sendEverywhere(String method, String path, String json) {
    String[] strings = json.split("(?<!\\\\)\"", -1);
    for (int place = 1; place < strings.length; place += 2) {
      check(sendJson(method, path, with(strings, place, ALL_IN_JSON)), path, "all");
      for (String payload : NO_TEXT_IN_JSON) {
        assertThat(sendJson(method, path, with(strings, place, payload)).statusCode())
            .as("%s with %s at %d", path, payload, place)
            .isIn(400, 404, 422);
      }
      check(sendJson(method, path, with(strings, place, LONG)), path, "much");
    }
    byte[] noUtf8 = with(strings, 1, "\u00ff\u00c3(").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            desk.send(
                    method,
                    path,
                    BodyPublishers.ofByteArray(noUtf8),
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "*")
                .statusCode())
        .as("%s with bytes that are no UTF-8", path)
        .isEqualTo(400);
  }

  private HttpResponse<String> sendJson(String method, String path, String json) {
    return desk.sendJson(method, path, json, "If-Match", "*");
  }

  /** {@return a document in which another string stands at one place; names are places too} */
  private static String with(String[] strings, int place, String payload) {
    return IntStream.range(0, strings.length)
        .mapToObj(i -> i == place ? payload : strings[i])
        .collect(Collectors.joining("\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/apply",
        "/en/desk/accounts",
        "/en/desk/persons",
        "/en/desk/side-events/{id}/description"
      })
  void isOnlyTextInAForm(String pattern) {
    String page = pattern.replace("{id}", event);
    Caller writer = page.equals("/en/apply") ? organizer : desk;
    Set<String> fields =
        FIELD
            .matcher(writer.get(page).body())
            .results()
            .map(found -> found.group(1))
            .filter(name -> !name.equals("viewport") && !name.equals("color-scheme"))
            .collect(Collectors.toSet());
    String path = page.endsWith("/persons") ? page + "/erasure" : page;

    assertThat(fields).isNotEmpty();
    for (String payload : IN_SQL) {
      check(writer.sendForm("/en/sign-in", path, all(fields, payload)), path, payload);
    }
    for (String payload : List.of("\u0000", "a\u0000b", "\ufffd")) {
      assertThat(writer.sendForm("/en/sign-in", path, all(fields, payload)).statusCode())
          .as("%s with no text", path)
          .isEqualTo(400);
    }
    check(writer.sendForm("/en/sign-in", path, all(fields, "a".repeat(3_000))), path, "much");
  }

  private static Map<String, String> all(Set<String> fields, String payload) {
    return fields.stream().collect(Collectors.toMap(field -> field, field -> payload));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If-Match",
        "If-None-Match",
        "Idempotency-Key",
        "Accept",
        "Accept-Language",
        "X-Request-Id",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "Cookie",
        "Origin"
      })
  void isOnlyTextInAHeader(String header) {
    for (String payload : IN_SQL) {
      check(desk.get("/api/v1/side-events", header, payload), header, payload);
      check(desk.get("/en/programme", header, payload), header, payload);
      check(
          desk.sendJson("PUT", "/api/v1/side-events/" + event, "{}", header, payload),
          header,
          payload);
    }
  }

  @Test
  void isNobodysName() {
    Stream.concat(IN_SQL.stream(), Stream.of("\u0000", "a\u0000b", "\ufffd", "a".repeat(4000)))
        .forEach(
            name ->
                assertThat(desk.as(name, "password").get("/api/v1/accounts").statusCode())
                    .as(name)
                    .isEqualTo(401));
  }

  private static void check(HttpResponse<String> answer, String place, String payload) {
    assertThat(answer.statusCode()).as("%s with %s", place, payload).isLessThan(500);
    assertThat(TOKEN.matcher(answer.body()).replaceAll("")).doesNotContainPattern(INSIDE);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
