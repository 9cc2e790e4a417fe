package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;

class LanguageRulesTest {
  private static final String LANGUAGE = "language.tags-name-a-language";
  private static final String SCRIPT = "language.text-is-in-its-script";
  private static final String TRANSLATION = "language.translation-differs-from-its-original";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN",
        "zh-Hans",
        "uk-UA",
        "es-419",
        "ar-EG",
        "fr-EU",
        "he",
        "iw",
        "sh",
        "tet",
        "fil",
        "und",
        "x-own",
        "i-klingon"
      })
  void acceptsPossibleLanguageTags(String tag) {
    assertThat(findings(LANGUAGE, LocalizedText.of(tag, "COP"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cn",
        "sp",
        "jp",
        "eng",
        "fra-CA",
        "rus",
        "english",
        "arabic",
        "francais",
        "engl",
        "en-UK",
        "en-EN",
        "deutsch-DE"
      })
  void findsTagsThatNameNoLanguage(String tag) {
    assertThat(findings(LANGUAGE, LocalizedText.of(tag, "COP"))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Conference of the Parties",
    "en, Конференция (Conference)",
    "ru, COP12",
    "ru, Конференция COP12 in Vienna",
    "ru-Latn, Konferentsiya uchastnikov",
    "zh, 2024 (12)",
    "zh-Hant, 締約方會議",
    "ar, مؤتمر الأطراف",
    "sr, Conference of the Parties"
  })
  void acceptsTextsWithLettersOfTheirScript(String tag, String text) {
    assertThat(findings(SCRIPT, LocalizedText.of(tag, text))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "en, مؤتمر",
    "fr, Конференция",
    "es-MX, 缔约方会议",
    "ru, Conference of the Parties",
    "zh-Hans-CN, Conference of the Parties",
    "ar, Conférence des Parties",
    "zh, Конференция",
    "sr-Cyrl, Conference of the Parties"
  })
  void findsTextsWithoutALetterOfTheirScript(String tag, String text) {
    assertThat(findings(SCRIPT, LocalizedText.of(tag, text))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Safe Rivers Association of Upper Exampleland, 0",
    "fr, Safe Rivers., 0",
    "fr, The rivers of Exampleland are safe., 1",
    "fr-CA, The rivers of Exampleland are safe., 1",
    "en-GB, The rivers of Exampleland are safe., 0",
    "ru, The rivers of Exampleland are safe., 0"
  })
  void reportsOnlyCopiesOfSentences(String tag, String text, int expected) {
    LocalizedText both = LocalizedText.of("en", Map.of("en", text, tag, text));
    assertThat(findings(TRANSLATION, both)).isEqualTo(expected);
  }

  private static int findings(String rule, LocalizedText title) {
    Conference conference =
        Conference.builder().id(new ConferenceId("example-cop")).title(title).build();
    return Rulebook.standard()
        .validate(conference, LocalDate.of(2024, 11, 1))
        .findingsOf(RuleId.of(rule))
        .size();
  }
}
