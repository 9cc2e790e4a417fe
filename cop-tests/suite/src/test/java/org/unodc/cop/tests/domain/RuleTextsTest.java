package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.RuleTexts;

class RuleTextsTest {
  private static final LocalizedText TITLE = LocalizedText.english("A session names its host.");
  private static final LocalizedText REASON = LocalizedText.english("Delegations ask for it.");
  private static final LocalizedText MESSAGE = LocalizedText.english("{0} does not name its host.");
  private static final LocalizedText HINT = LocalizedText.english("Add the host.");

  @Test
  void aRuleOfOnesOwnCanGiveAReason() {
    RuleTexts texts =
        RuleTexts.of(
            TITLE,
            REASON.with(OfficialLanguage.FRENCH, "Les délégations la demandent."),
            MESSAGE.with(OfficialLanguage.FRENCH, "{0} n’indique pas son hôte."),
            HINT);
    assertThat(texts.reason(OfficialLanguage.ENGLISH)).contains("Delegations ask for it.");
    assertThat(texts.reason(OfficialLanguage.FRENCH)).contains("Les délégations la demandent.");
    assertThat(texts.reason(OfficialLanguage.RUSSIAN)).contains("Delegations ask for it.");
    assertThat(RuleTexts.of(TITLE, MESSAGE, HINT).reason(OfficialLanguage.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0", "{entity} is wrong.", "}", "{}", "{0:}", "{0, plural, few}"})
  void aBrokenPlaceholderIsRefusedWithItsTextAndItsLanguage(String broken) {
    LocalizedText message = MESSAGE.with(OfficialLanguage.FRENCH, broken);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleTexts.of(TITLE, message, HINT))
        .withMessageStartingWith(
            "in the text \"message\" in language \"fr\", a message may contain")
        .withMessageEndingWith(" of \"" + broken + "\"");
  }

  @Test
  void aTextThatOtherLanguagesLackIsRefusedInItsOwn() {
    LocalizedText message = MESSAGE.with(OfficialLanguage.ARABIC, "{0}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleTexts.of(LocalizedText.english("{"), message, HINT))
        .withMessageStartingWith("in the text \"title\" in language \"en\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleTexts.of(TITLE, LocalizedText.english("{x}"), MESSAGE, HINT))
        .withMessageStartingWith("in the text \"reason\" in language \"en\"");
  }

  @Test
  void aCatalogueNamesTheKeyOfABrokenText() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MessageCatalogue.of(
                    Map.of(
                        OfficialLanguage.ENGLISH,
                        Map.of("desk.title", "T."),
                        OfficialLanguage.SPANISH,
                        ImmutableMap.of("desk.title", "{x}"))))
        .withMessageStartingWith("in the text \"desk.title\" in language \"es\"");
  }

  @Test
  void namesTheTextThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> RuleTexts.of(null, MESSAGE, HINT))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleTexts.of(TITLE, null, MESSAGE, HINT))
        .withMessage("reason");
  }
}
