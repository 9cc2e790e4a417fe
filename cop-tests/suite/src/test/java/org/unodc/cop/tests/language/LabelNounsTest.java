package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A label brings its noun: the session "Twelfth session" (cop12). A message that says the noun once
 * more beside it is not a sentence that anybody would write.
 */
class LabelNounsTest {
  private static final Pattern LABEL =
      Pattern.compile("catalogue:(entity|word\\.entity-designation)\\.");

  private static final int ENDING = 2;
  private static final int LONG_ENOUGH = 5;

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "FRENCH", "SPANISH", "RUSSIAN"})
  void noMessageSaysTheNounOfALabelTwice(OfficialLanguage language) {
    ImmutableList<Pattern> doubled = doubled(language);

    assertThat(doubled).hasSizeGreaterThan(20);
    assertThat(RenderedMessages.in(language).entrySet())
        .filteredOn(
            message -> doubled.stream().anyMatch(noun -> noun.matcher(message.getValue()).find()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FRENCH | La session comporte une séance, séance «\u00A0Plenary\u00A0» (p1).",
        "FRENCH | à la session considérée : session «\u00A0Twelfth\u00A0» (cop12).",
        "SPANISH | un participante —participante «Kenya» (ken)—",
        "ENGLISH | is in a room, room \"Old Hall\" (hall)"
      })
  void reportsANounThatIsSaidTwice(OfficialLanguage language, String message) {
    assertThat(doubled(language)).anyMatch(noun -> noun.matcher(message).find());
  }

  @Test
  void acceptsALabelInASentence() {
    assertThat(doubled(OfficialLanguage.FRENCH))
        .noneMatch(
            noun ->
                noun.matcher(
                        "Pendant la session «\u00A0A\u00A0» (a), la séance «\u00A0B\u00A0» (b)")
                    .find());
  }

  /** {@return for each label what matches its noun twice, with at most a word between} */
  private static ImmutableList<Pattern> doubled(OfficialLanguage language) {
    return BundleText.in(language).stream()
        .filter(text -> LABEL.matcher(text.address()).lookingAt())
        .map(text -> doubled(TextForms.of(text.text())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Pattern doubled(ImmutableList<String> forms) {
    String noun = forms.get(0);
    String stem = noun.length() > LONG_ENOUGH ? noun.substring(0, noun.length() - ENDING) : noun;
    String any =
        forms.stream().map(Pattern::quote).reduce((one, other) -> one + "|" + other).orElseThrow();
    return Pattern.compile(
        "(?<!\\p{L})"
            + Pattern.quote(stem)
            + "\\p{L}*( \\p{L}+)?[^\\p{L}\"«»]{1,4}(?:"
            + any
            + ")\\s?[\"«]",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
