package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Citations in the six languages. */
class CitationTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLISH; Example rules of procedure, rule 17 (2)",
        "FRENCH; Example rules of procedure, art. 17, par. 2",
        "SPANISH; Example rules of procedure, art. 17, párr. 2",
        "RUSSIAN; Example rules of procedure, пункт 2 правила 17",
        "CHINESE; Example rules of procedure，第17条第2款"
      })
  void translatesTheWordOfTheRuleButNotTheNameOfTheInstrument(
      OfficialLanguage language, String expected) {
    Citation citation = cited("Example rules of procedure", "rule 17 (2)");

    assertThat(citation.text().in(language)).isEqualTo(expected);
  }

  @Test
  void isolatesTheNameAndTheNumberInArabic() {
    assertThat(cited("UNTOC", "art. 38").text().in(OfficialLanguage.ARABIC))
        .isEqualTo("المادة \u206838\u2069 من \u2068UNTOC\u2069");
    assertThat(cited("UNTOC", "rule 17 (2)").provisionText().in(OfficialLanguage.ARABIC))
        .isEqualTo("الفقرة \u20682\u2069 من المادة \u206817\u2069");
  }

  @Test
  void translatesRulesOfProcedureThatAreNotOfOneConference() {
    assertThat(cited("Rules of procedure", "rules 42 to 44").text().in(OfficialLanguage.FRENCH))
        .isEqualTo("règlement intérieur, art. 42 à 44");
  }

  @Test
  void namesTheRulesOfProcedureOfUntocAsTheyArePublished() {
    assertThat(
            cited("Rules of procedure of the Conference of the Parties to UNTOC", "rule 9")
                .text()
                .in(OfficialLanguage.SPANISH))
        .isEqualTo(
            "Reglamento de la Conferencia de las Partes en la Convención de las Naciones Unidas"
                + " contra la Delincuencia Organizada Transnacional, art. 9");
  }

  @ParameterizedTest
  @CsvSource({
    "rule 17 (2)",
    "rules 42 to 44",
    "art. 38 (1) (b)",
    "article 22",
    "section 2.2.9",
    "paragraph 4",
    "section 5.1; mixed-script detection",
    "rule seventeen",
    "annex",
    "27 September 2024"
  })
  void isInEnglishAsItIsRecorded(String provision) {
    assertThat(cited("UNTOC", provision).provisionText().in(OfficialLanguage.ENGLISH))
        .isEqualTo(provision);
  }

  @Test
  void leavesAProvisionThatIsNoNumberAsItIsRecorded() {
    assertThat(cited("Rapport", "rule of thumb").provisionText().in(OfficialLanguage.FRENCH))
        .isEqualTo("rule of thumb");
  }

  private static Citation cited(String instrument, String provision) {
    return new Citation(instrument, provision, Optional.empty());
  }
}
