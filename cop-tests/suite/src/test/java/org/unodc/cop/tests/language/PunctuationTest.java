package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The texts of all modules have the punctuation of their language. */
class PunctuationTest {

  @ParameterizedTest
  @EnumSource
  void isThatOfTheLanguage(OfficialLanguage language) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    for (BundleText text : BundleText.in(language)) {
      if (!text.listsAccepted()) {
        for (String form : TextForms.of(text.text())) {
          Punctuation.faults(language, form).stream()
              .map(fault -> String.format("%n%s: %s%n  is: %s", text.address(), fault, form))
              .forEach(faults::add);
        }
      }
    }

    assertThat(faults.build()).as("punctuation of *_%s.properties", language.tag()).isEmpty();
  }

  /** Texts that are right by themselves can be wrong once values are inserted. */
  @ParameterizedTest
  @EnumSource
  void isThatOfTheLanguageInRenderedMessages(OfficialLanguage language) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    RenderedMessages.in(language)
        .forEach(
            (key, message) ->
                Punctuation.faults(language, message).stream()
                    .map(fault -> String.format("%n%s: %s%n  is: %s", key, fault, message))
                    .forEach(faults::add));

    assertThat(RenderedMessages.in(language)).hasSizeGreaterThan(300);
    assertThat(faults.build()).as("punctuation of messages_%s.txt", language.tag()).isEmpty();
  }

  /**
   * Only separators begin or end with a space, because others would need two texts to be joined.
   */
  @ParameterizedTest
  @EnumSource
  void noTextBeginsOrEndsWithASpace(OfficialLanguage language) {
    assertThat(BundleText.in(language))
        .filteredOn(text -> withoutForms(text).length() > "{0} {1}".length())
        .filteredOn(text -> !text.text().equals(text.text().strip()))
        .extracting(BundleText::address)
        .isEmpty();
  }

  /** A separator may have forms, such as the Spanish "y", which is "e" before an "i". */
  private static String withoutForms(BundleText text) {
    return text.text().replaceAll(" \\{[^{}:]+: [^{}]+}", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FRENCH | Dates: {0} | no U+00A0 or U+202F before : ; ? ! »",
        "FRENCH | Le dossier «{0}\u00A0» manque | no U+00A0 or U+202F after «",
        "FRENCH | l'ordre du jour | a straight apostrophe",
        "SPANISH | Qué registro? | ? without ¿",
        "SPANISH | la etapa “{3}” | other quotation marks than «»",
        "RUSSIAN | причём | ё",
        "RUSSIAN | 28 ноября 2026 г.. | two full stops",
        "ARABIC | الدورة, الجلسة | a Latin , ; or ?",
        "ARABIC | المحتوى كبير جدا | an adverb without tanwin",
        "ARABIC | السجل «{0}» | other quotation marks than \"\"",
        "CHINESE | 日期: {0} | a half-width mark beside Han",
        "CHINESE | 该说法 尚无定论 | a space between Han",
        "ENGLISH | The record , however | a space before a comma or a full stop",
        "ENGLISH | The  record | two spaces"
      })
  void reportsAFault(OfficialLanguage language, String text, String fault) {
    assertThat(Punctuation.faults(language, text))
        .singleElement()
        .asString()
        .startsWith(fault + ": …");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FRENCH | La page https://example.org/a?b=c commence à 09:15\u00A0: «\u00A0Plenary: a?\u00A0»",
        "FRENCH | Avec --from, side-event:harbour et &amp;\u00A0; rien d’autre",
        "SPANISH | ¿Qué registro? ¡Este! Véase «Who? Me!»",
        "RUSSIAN | Сессия «Who \"is\" who» (untoc-cop12): 10:30",
        "ARABIC | \u2068\"A, B; C?\"\u2069، ثم 10:30؛ جداً",
        "CHINESE | “(示例)”：{0}、{1}（{2}），10:30 UTC 开始",
        "ENGLISH | Use --format=csv, see https://example.org/x."
      })
  void acceptsCodesAndQuotations(OfficialLanguage language, String text) {
    assertThat(Punctuation.faults(language, text)).isEmpty();
  }
}
