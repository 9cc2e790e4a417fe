package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;

@ServiceTest
class ProceedingsTest {
  @LocalServerPort int port;

  private String page(String path) {
    return new Reader(port).page(path);
  }

  @Test
  void citesTheRuleOfTheListOfOrganizations() {
    assertThat(page("/en/organizations"))
        .contains("Example rules of procedure, rule 17 (2)")
        .contains("Saturday, 11 September 2027")
        .contains("Clockmakers’ Fellowship")
        .doesNotContain("Objections", "An example of an objection.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | الخميس 12 آب/أغسطس 2027 | المادة",
        "es | jueves 12 de agosto de 2027 | Example rules of procedure, art. 9",
        "fr | jeudi 12 août 2027 | Example rules of procedure, art. 9",
        "ru | четверг, 12 августа 2027 года | Example rules of procedure, правило 9",
        "zh | 2027年8月12日星期四 | Example rules of procedure，第9条"
      })
  void writesDaysAndRulesAsTheLibraryDoes(String language, String day, String rule) {
    assertThat(page("/" + language + "/deadlines"))
        .contains(day)
        .contains(rule)
        .doesNotContain("г.");
  }

  @Test
  void saysWhichDeadlinesAreOnlyWished() {
    assertThat(page("/en/deadlines"))
        .contains(">Credentials<")
        .containsOnlyOnce("If possible")
        .contains("Set for this session");
  }

  @Test
  void saysWhoSpokeAndWhoWaits() {
    assertThat(page("/en/speakers")).contains(">Delivered</span>").contains(">Waiting</span>");
  }

  @Test
  void claimsNoMoreThanTheFiguresDo() {
    assertThat(page("/en/statistics"))
        .contains("<strong>about 900</strong>")
        .contains("<span>seems to have grown</span>")
        .contains("class=\"trend-column about\"", "class=\"trend-expected about\"")
        .contains(">“about”: no bound follows</span>")
        .contains(">published before the session: expected, not counted</span>")
        .doesNotContain(">“at most” or");
  }

  @Test
  void explainsColumnsWithTheWordsBeforeTheirNumbers() {
    assertThat(page("/ru/statistics")).contains("«не менее» или «более»: конец открыт");
    assertThat(page("/zh/statistics")).contains("“约”：没有界限", "“至少”或“超过”");
  }

  @Test
  void drawsChartsFromRightToLeftInArabic() {
    String arabic = page("/ar/statistics");

    assertThat(arabic.indexOf("<text class=\"trend-label\" x=\"533\" y=\"232\">الدورة 1"))
        .isPositive();
    assertThat(page("/en/statistics"))
        .contains("<text class=\"trend-label\" x=\"106\" y=\"232\">Session 1");
  }

  @Test
  void showsSignaturesByNameAndByNumber() {
    assertThat(page("/en/declarations/example-declaration-2025"))
        .contains("Number stated by the source")
        .contains("Harbour Watch")
        .contains("1 October 2025")
        .contains("Example Convention, article 12");
  }

  @Test
  void tellsTheSessionWithItsSources() {
    assertThat(page("/en/summary"))
        .contains("<h2>The session</h2>", "<h2>Side events</h2>")
        .contains(" href=\"/en/summary\" aria-current=\"page\">Summary</a>")
        .contains("<a href=\"#source-1\">1</a>", "<li id=\"source-1\">");
    assertThat(page("/ar/summary"))
        .contains("<h2>الدورة</h2>")
        .contains(" lang=\"en\" dir=\"ltr\">Example");
  }

  /** The example has applications without a decision, and persons without a basis for naming. */
  @Test
  void tellsNothingThatIsNotPublic() {
    assertThat(page("/en/summary")).doesNotContain("se-031", ">Requested<", "requested");
  }
}
