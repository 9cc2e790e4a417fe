package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.text.ServiceTexts;

@ServiceTest
class PagesTest {
  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  @Autowired ServiceTexts catalogue;
  private Reader reader;

  @BeforeEach
  void read() {
    reader = new Reader(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/programme",
        "/side-events/se-001",
        "/organizations",
        "/deadlines",
        "/speakers",
        "/statistics",
        "/declarations",
        "/declarations/example-declaration-2025",
        "/summary",
        "/sign-in"
      })
  void speaksSixLanguages(String path) {
    for (String language : new String[] {"ar", "zh", "en", "fr", "ru", "es"}) {
      String direction = language.equals("ar") ? "rtl" : "ltr";

      assertThat(reader.page("/" + language + path))
          .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">")
          .contains("href=\"/zh" + path + "\" lang=\"zh\" hreflang=\"zh\"")
          .containsPattern("<meta property=\"og:title\" content=\"[^\"]+\"/?>")
          .doesNotContain("??")
          .doesNotContain("style=");
    }
  }

  @Test
  void namesTheSessionInItsTitle() {
    assertThat(reader.page("/en/deadlines"))
        .contains(
            "<title>Deadlines · Third session of the Conference of the Parties to the Example"
                + " Convention</title>")
        .contains("<meta property=\"og:title\" content=\"Deadlines\">")
        .contains("property=\"og:description\" content=\"")
        .doesNotContain("og:url");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatItsTranslationWasNotYetReviewed(OfficialLanguage language) {
    String page = reader.page("/" + language.tag() + "/programme");

    assertThat(catalogue.review(language).isEmpty())
        .isEqualTo(language == OfficialLanguage.ENGLISH);
    assertThat(page.substring(page.indexOf("<footer")))
        .contains("<p>" + catalogue.review(language).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "'fr-CH, en;q=0.5', /fr",
    "'zh-Hant-TW', /zh",
    "'de, es;q=0.7, ru;q=0.9', /ru",
    "'de', /en",
    "'no language;;', /en"
  })
  void leadsToALanguageOfTheReader(String accepted, String page) {
    HttpResponse<String> answer = reader.get("/", "Accept-Language", accepted);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains(page);
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
  }

  @ParameterizedTest
  @CsvSource({
    "/fr/nothing, Page introuvable",
    "/ru/side-events/none, Такой страницы нет",
    "/es/declarations/none, No existe esa página",
    "/zh/side-events/none.ics, 页面不存在"
  })
  void saysWhatIsNotThereInTheLanguageOfThePath(String path, String title) {
    HttpResponse<String> answer = reader.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(title).doesNotContain("Exception", "org.unodc", "NOT_FOUND");
  }

  @Test
  void knowsNoOtherLanguage() {
    assertThat(reader.get("/de/programme").statusCode()).isEqualTo(404);
  }

  @Test
  void sparesTheReaderAPageThatDidNotChange() {
    String tag = reader.get("/fr/deadlines").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = reader.get("/fr/deadlines", "If-None-Match", tag);
    HttpResponse<String> other = reader.get("/ar/deadlines", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void givesTheNewPageOnceTheRecordChanged() {
    String tag = reader.get("/en/programme").headers().firstValue("ETag").orElseThrow();
    Desks.put(store, Desks.secretariat(accounts), Desks.event(SideEventStatus.ACCEPTED));

    assertThat(reader.get("/en/programme", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsStyleSheetsByTheHashOfTheirContent() {
    String page = reader.page("/en/deadlines");
    String sheet = page.replaceAll(".*(/assets/site-[0-9a-f]{32}\\.css).*", "$1");

    HttpResponse<String> answer = reader.get(sheet);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000");
  }
}
