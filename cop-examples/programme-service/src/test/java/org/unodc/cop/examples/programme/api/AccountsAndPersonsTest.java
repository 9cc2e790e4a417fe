package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.examples.programme.account.Account;

class AccountsAndPersonsTest extends ApiTest {
  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final String PERSONS = "/api/v1/persons";

  @Test
  void makesAnAccountThatCanSignInAtOnce() {
    String name = "made-" + UUID.randomUUID();
    String body =
        """
        {"name": "%s", "role": "ORGANIZER",
         "actsFor": {"type": "stakeholder", "stakeholder": "harbour-watch"}}
        """
            .formatted(name);

    Client.Answer made = secretariat().send("POST", ACCOUNTS, body);
    Client.Answer again = secretariat().send("POST", ACCOUNTS, body);
    Account account = accounts.find(name).orElseThrow();
    Client signedIn = Client.signedIn(port, account, made.at("/password"));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.at("/account/actsFor/stakeholder")).isEqualTo("harbour-watch");
    assertThat(signedIn.send("POST", EVENTS, "{").status()).isEqualTo(400);
    assertThat(again.at("/type")).isEqualTo("urn:cop:problem:name-taken");
    assertThat(allAccounts(secretariat())).contains(name).doesNotContain("password");
    accounts.disable(account.id(), true);
    assertThat(signedIn.get(EVENTS).status()).isEqualTo(401);
  }

  private static String allAccounts(Client desk) {
    StringBuilder pages = new StringBuilder();
    String cursor = "";
    do {
      Client.Answer page = desk.get(ACCOUNTS + "?limit=100&cursor=" + cursor);
      pages.append(page.text());
      cursor = page.at("/next");
    } while (!cursor.isEmpty());
    return pages.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"role\": \"ORGANIZER\"}",
        "{\"name\": \" x\", \"role\": \"SECRETARIAT\"}",
        "{\"name\": \"\", \"role\": \"SECRETARIAT\"}",
        "{\"name\": \"x\", \"role\": \"KING\"}",
        "{\"name\": 7, \"role\": \"SECRETARIAT\"}",
        "{\"name\": \"x\", \"role\": \"SECRETARIAT\", \"password\": \"mine\"}",
        "{\"name\": \"x\", \"name\": \"y\", \"role\": \"SECRETARIAT\"}"
      })
  void refusesAccountsThatCannotBe(String body) {
    Client.Answer answer = secretariat().send("POST", ACCOUNTS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/problems").size()).isEqualTo(1);
  }

  @Test
  void forgetsAPersonAndKeepsTheHistory() {
    Client desk = secretariat();
    Client organizer = organizer();
    String name = "Erased Person " + UUID.randomUUID();
    Client.Answer applied =
        organizer.send("POST", EVENTS, application("Named").replace("Mo Derator", name));
    String event = EVENTS + "/" + applied.at("/sideEvent/id");
    String query = PERSONS + "?name=" + name.replace(" ", "%20");

    Client.Answer found = desk.get(query);
    String person = PERSONS + "/" + found.at("/persons/0/id");
    Client.Answer erased = desk.send("DELETE", person, "");

    assertThat(found.at("/persons/0/list")).isEqualTo("sideEvents");
    assertThat(found.at("/persons/0/person/name")).isEqualTo(name);
    assertThat(erased.status()).isEqualTo(204);
    assertThat(desk.send("DELETE", person, "").status()).isEqualTo(404);
    assertThat(desk.get(query).json().at("/persons").size()).isZero();
    assertThat(organizer.get(event, "If-None-Match", applied.header("ETag")).text())
        .contains("[erased on request]")
        .doesNotContain(name);
    assertThat(desk.get(event + "/history").at("/changes/0/after/title/texts/en"))
        .isEqualTo("Named");
    assertThat(desk.get("/api/v1/conference").text()).doesNotContain(name);
  }

  @Test
  void findsAPersonOnlyByTheWholeName() {
    Client desk = secretariat();
    String name = "Élodie Found " + UUID.randomUUID();
    organizer().send("POST", EVENTS, application("Named").replace("Mo Derator", name));

    Client.Answer whole =
        desk.get(PERSONS + "?name=" + encoded(" " + name.toUpperCase(Locale.ROOT) + " "));
    Client.Answer part = desk.get(PERSONS + "?name=" + encoded(name.substring(2)));
    Client.Answer blank = desk.get(PERSONS + "?name=%20");

    assertThat(whole.json().at("/persons").size()).isEqualTo(1);
    assertThat(whole.json().at("/similar").size()).isZero();
    assertThat(part.json().at("/persons").size()).isZero();
    assertThat(part.json().at("/similar").size()).isEqualTo(1);
    assertThat(part.at("/similar/0/person/name")).isEqualTo(name);
    assertThat(blank.status()).isEqualTo(200);
    assertThat(blank.json().at("/persons").size()).isZero();
    assertThat(blank.json().at("/similar").size()).isZero();
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  @Test
  void isForTheSecretariatAlone() {
    assertThat(organizer().get(ACCOUNTS).status()).isEqualTo(403);
    assertThat(organizer().get(PERSONS + "?name=x").status()).isEqualTo(403);
    assertThat(organizer().send("DELETE", PERSONS + "/" + UUID.randomUUID(), "").status())
        .isEqualTo(403);
    assertThat(secretariat().send("DELETE", PERSONS + "/none", "").status()).isEqualTo(400);
    assertThat(secretariat().get(PERSONS).status()).isEqualTo(400);
  }
}
