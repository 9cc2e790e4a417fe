package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;

class RuleTextsTest {
  private static final LocalizedText TITLE = LocalizedText.english("A session names its host.");
  private static final LocalizedText REASON = LocalizedText.english("Delegations ask for it.");
  private static final LocalizedText MESSAGE = LocalizedText.english("{0} does not name its host.");
  private static final LocalizedText HINT = LocalizedText.english("Add the host.");

  @Test
  void aRuleOfOnesOwnCanGiveAReason() {
    RuleTexts texts =
        RuleTexts.builder()
            .title(TITLE)
            .reason(REASON.with(OfficialLanguage.FRENCH, "Les délégations la demandent."))
            .message(MESSAGE.with(OfficialLanguage.FRENCH, "{0} n’indique pas son hôte."))
            .hint(HINT)
            .build();
    assertThat(texts.reason(OfficialLanguage.ENGLISH)).contains("Delegations ask for it.");
    assertThat(texts.reason(OfficialLanguage.FRENCH)).contains("Les délégations la demandent.");
    assertThat(texts.reason(OfficialLanguage.RUSSIAN)).contains("Delegations ask for it.");
    assertThat(
            RuleTexts.builder()
                .title(TITLE)
                .message(MESSAGE)
                .hint(HINT)
                .build()
                .reason(OfficialLanguage.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0", "{entity} is wrong.", "}", "{}", "{0:}", "{0, plural, few}"})
  void aBrokenPlaceholderIsRefusedWithItsTextAndItsLanguage(String broken) {
    LocalizedText message = MESSAGE.with(OfficialLanguage.FRENCH, broken);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleTexts.builder().title(TITLE).message(message).hint(HINT).build())
        .withMessageStartingWith(
            "in the text \"message\" in language \"fr\", a message may contain")
        .withMessageEndingWith(" of \"" + broken + "\"");
  }

  @Test
  void aTextThatOtherLanguagesLackIsRefusedInItsOwn() {
    LocalizedText message = MESSAGE.with(OfficialLanguage.ARABIC, "{0}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleTexts.builder()
                    .title(LocalizedText.english("{"))
                    .message(message)
                    .hint(HINT)
                    .build())
        .withMessageStartingWith("in the text \"title\" in language \"en\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleTexts.builder()
                    .title(TITLE)
                    .reason(LocalizedText.english("{x}"))
                    .message(MESSAGE)
                    .hint(HINT)
                    .build())
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
  void namesTheTextThatIsNullOrMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> RuleTexts.builder().title(null))
        .withMessage("title");
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleTexts.builder().title(TITLE).message(MESSAGE).build())
        .withMessage("The texts of a rule have no hint.");
  }

  @Test
  void aRuleWithoutArgumentsRefusesAPlaceholderForThem() {
    LocalizedText message = MESSAGE.with(OfficialLanguage.FRENCH, "{0} a {1}.");
    Rule.Builder<Session> rule =
        Rule.notice("desk.session-names-its-host", Session.class)
            .saying(RuleTexts.builder().title(TITLE).message(message).hint(HINT).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.holds(session -> true))
        .withMessage(
            "The message of the rule desk.session-names-its-host has a placeholder other than {0}."
                + " Build the rule with check, which adds arguments.");
    assertThat(rule.check((session, record, findings) -> {}).id().value())
        .isEqualTo("desk.session-names-its-host");
  }

  @Test
  void aRuleWithoutTextsNamesTheMethodThatSetsThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.notice("desk.session-is-long", Session.class).holds(session -> true))
        .withMessage("The rule desk.session-is-long has no texts. Set them with saying.");
  }
}
