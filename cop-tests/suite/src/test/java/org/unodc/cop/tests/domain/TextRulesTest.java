package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about the characters of texts, and about their language tags. */
class TextRulesTest {
  private static final String TAGS = "language.tags-are-well-formed";
  private static final String CHARACTERS = "language.text-holds-no-forbidden-characters";
  private static final String FORM = "language.text-is-nfc";

  @ParameterizedTest
  @ValueSource(strings = {"1a", "a1", "en_US", "e"})
  void reportsInvalidTags(String tag) {
    assertThat(Judged.places(TAGS, "'title':{'texts':{'%s':'COP'}}".formatted(tag)))
        .containsExactly("/title/texts/" + tag);
  }

  @Test
  void reportsAnOriginalThatIsNotATag() {
    assertThat(Judged.places(TAGS, "'title':{'original':'en_US','texts':{'en':'COP'}}"))
        .containsExactly("/title/original");
  }

  @Test
  void reportsATagOnceIfItIsAlsoTheOriginal() {
    assertThat(Judged.places(TAGS, "'title':{'original':'en_US','texts':{'en_US':'COP'}}"))
        .containsExactly("/title/texts/en_US");
  }

  @Test
  void reportsALanguageOfAnEventThatIsNotATag() {
    assertThat(Judged.places(TAGS, "'sideEvents':[{'id':'e','languages':['en','en_US']}]"))
        .containsExactly("/sideEvents/0/languages/1");
  }

  @Test
  void reportsForbiddenCharactersInEveryPosition() {
    assertThat(
            Judged.places(
                CHARACTERS,
                "'title':'a\\u202Eb','sources':[{'link':'https://example.org/\\u202E'}]"))
        .containsExactlyInAnyOrder("/title/texts/en", "/sources/0/link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0300", "\\u1112\\u1161", "Cafe\\u0301"})
  void reportsDecomposedLetters(String text) {
    assertThat(Judged.places(FORM, "'title':'%s'".formatted(text)))
        .containsExactly("/title/texts/en");
    assertThat(Judged.places(FORM, "'sources':[{'link':'%s'}]".formatted(text)))
        .containsExactly("/sources/0/link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u00E0", "\\uD558", "Caf\\u00E9"})
  void acceptsComposedLetters(String text) {
    assertThat(Judged.places(FORM, "'title':'%s'".formatted(text))).isEmpty();
  }
}
