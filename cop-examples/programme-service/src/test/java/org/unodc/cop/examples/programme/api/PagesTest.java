package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends ApiTest {
  @Test
  void showsEachEventOnceThoughOthersAreAddedMeanwhile() {
    Client desk = secretariat();
    List<String> before = ids(desk.get(EVENTS + "?limit=100"));
    List<String> seen = new ArrayList<>();

    Client.Answer page = desk.get(EVENTS + "?limit=7");
    seen.addAll(ids(page));
    while (!page.header("Link").isEmpty()) {
      applied(organizer(), "Added meanwhile");
      String link = page.header("Link");
      assertThat(link).endsWith(">; rel=\"next\"").contains(page.at("/next"));
      String uri = link.substring(1, link.indexOf('>'));
      page = desk.get(uri.substring(uri.indexOf("/api/")));
      assertThat(page.json().at("/items").size()).isBetween(1, 7);
      seen.addAll(ids(page));
    }

    assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(before);
    assertThat(page.json().has("next")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=101", "limit=-1", "limit=2.5", "cursor=x", "cursor=%C3%A9"})
  void refusesPagesThatCannotBe(String query) {
    Client.Answer answer = nobody().get(EVENTS + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/type")).isEqualTo("urn:cop:problem:bad-parameter");
    assertThat(answer.at("/detail")).contains(query.substring(0, query.indexOf('=')));
  }

  @Test
  void refusesACursorOfAnotherListOrAForgedOne() {
    String cursor = nobody().get(EVENTS + "?limit=1").at("/next");
    String forged = cursor.substring(0, cursor.length() - 2) + "AA";

    assertThat(nobody().get(EVENTS + "?cursor=" + cursor).status()).isEqualTo(200);
    assertThat(nobody().get(EVENTS + "?cursor=" + forged).status()).isEqualTo(400);
    assertThat(nobody().get("/api/v1/declarations?cursor=" + cursor).status()).isEqualTo(400);
  }

  @Test
  void pagesDeclarationsToo() {
    Client.Answer first = nobody().get("/api/v1/declarations?limit=1");
    Client.Answer second = nobody().get("/api/v1/declarations?cursor=" + first.at("/next"));

    assertThat(first.at("/items/0/declaration/id")).isEqualTo("example-declaration-2025");
    assertThat(first.at("/items/0/open")).isEqualTo("false");
    assertThat(second.at("/items/0/declaration/id")).isEqualTo("example-declaration-lantern");
    assertThat(second.at("/items/0/open")).isEqualTo("true");
  }

  private static List<String> ids(Client.Answer page) {
    return page.json()
        .at("/items")
        .valueStream()
        .map(one -> one.at("/sideEvent/id").asString())
        .toList();
  }
}
