package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

class LocalizedTextTest {

  @Test
  void returnsTheRequestedLanguage() {
    LocalizedText text =
        LocalizedText.of("fr", Map.of("fr", "États parties", "es", "Estados parte"));

    assertThat(text.in(OfficialLanguage.SPANISH)).isEqualTo("Estados parte");
  }

  @Test
  void prefersATextOfTheSameLanguage() {
    LocalizedText text = LocalizedText.of("en-GB", Map.of("en-GB", "yes", "zh-Hans", "是"));

    assertThat(text.in(OfficialLanguage.CHINESE)).isEqualTo("是");
    assertThat(text.in("zh-Hant")).isEqualTo("是");
    assertThat(text.in("EN")).isEqualTo("yes");
    assertThat(LocalizedText.language("zh-Hans")).isEqualTo("zh");
  }

  @Test
  void fallsBackToTheOriginalThenToEnglishThenToTheFirstTag() {
    assertThat(LocalizedText.of("fr", Map.of("fr", "oui", "en", "yes")).in("ru")).isEqualTo("oui");
    assertThat(LocalizedText.of(Map.of("fr", "oui", "en", "yes")).in("ru")).isEqualTo("yes");
    assertThat(LocalizedText.of(Map.of("fr", "oui", "es", "sí")).in("ru")).isEqualTo("sí");
  }

  @Test
  void keepsItsTextsInTheOrderOfTheTags() {
    assertThat(LocalizedText.of(Map.of("zh", "是", "ar", "نعم", "en", "yes")).texts().keySet())
        .containsExactly("ar", "en", "zh");
  }

  @Test
  void equalsATextWithTheSameTextsAndOriginal() {
    assertThat(LocalizedText.english("yes"))
        .isEqualTo(LocalizedText.of("en", "yes"))
        .hasSameHashCodeAs(LocalizedText.of("en", "yes"))
        .isNotEqualTo(LocalizedText.of(Map.of("en", "yes")));
  }

  @Test
  void refusesNoTextAndBlankText() {
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.english(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("", "yes"));
  }

  @Test
  void takesATextInOneMoreLanguage() {
    LocalizedText vienna = LocalizedText.english("Vienna");
    assertThat(vienna.with(OfficialLanguage.FRENCH, "Vienne"))
        .isEqualTo(LocalizedText.of("en", Map.of("en", "Vienna", "fr", "Vienne")));
    assertThat(vienna.with(OfficialLanguage.ENGLISH, "Wien").texts())
        .containsOnly(entry("en", "Wien"));
    assertThat(vienna.texts()).containsOnlyKeys("en");
    assertThat(
            LocalizedText.of(Map.of("fr", "oui")).with(OfficialLanguage.ARABIC, "نعم").original())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vienna.with(OfficialLanguage.FRENCH, " "));
    assertThatNullPointerException()
        .isThrownBy(() -> vienna.with(OfficialLanguage.FRENCH, null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> vienna.with(null, "Vienne"))
        .withMessage("language");
  }
}
