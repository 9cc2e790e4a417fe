package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.tests.effort.EffortRatio;

/** Names of stakeholders with broken characters, and with characters that Java folds slowly. */
class NamesOfAnyScriptTest {
  /** A fold whose time grows with the square of the length takes 1,000 times as long. */
  private static final double LIMIT = 20;

  @Test
  void unpairedSurrogatesAreIgnoredInNames() {
    Stakeholder watch = stakeholder("watch", "Harbour Watch");
    StakeholderDirectory directory = StakeholderDirectory.of(List.of(watch));
    for (String broken : List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
      assertThat(directory.called("Harbour " + broken + "Watch")).containsExactly(watch);
      assertThat(directory.called(broken + "Harbour Watch" + broken)).containsExactly(watch);
      assertThat(directory.called(broken)).isEmpty();
      assertThat(States.findByName(broken)).isEmpty();
    }
  }

  @Test
  void namesWithUnpairedSurrogatesAreCompared() {
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("c"))
            .addStakeholder(stakeholder("a", "Harbour \uD83DWatch International"))
            .addStakeholder(stakeholder("b", "\uDE00Harbour Watch International"))
            .build();
    assertThat(
            Rulebook.standard()
                .validate(record, LocalDate.of(2031, 12, 1), ValidationProfile.full())
                .isComplete())
        .isTrue();
  }

  @Test
  void bothFormsOfSigmaAreOneLetter() {
    Stakeholder way =
        stakeholder("way", "\u039F\u0394\u039F\u03A3 \u039A\u039F\u03A3\u039C\u039F\u03A3");
    assertThat(
            StakeholderDirectory.of(List.of(way))
                .called("\u03BF\u03B4\u03BF\u03C2 \u03BA\u03BF\u03C3\u03BC\u03BF\u03C2"))
        .containsExactly(way);
  }

  @Test
  void manySigmasTakeNoMoreTimeThanOtherLetters() {
    assertThat(EffortRatio.of(() -> directory("\u03A3"), () -> directory("\u03A9"), LIMIT))
        .isLessThan(LIMIT);
  }

  @Test
  void manySharpLettersTakeNoMoreTimeThanOtherLetters() {
    assertThat(EffortRatio.of(() -> numbers("\u00DF"), () -> numbers("\u00F8"), LIMIT))
        .isLessThan(LIMIT);
    assertThat(EffortRatio.of(() -> longName("\u00DF"), () -> longName("\u03C9"), LIMIT))
        .isLessThan(LIMIT);
  }

  private static void numbers(String letter) {
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("c"))
            .addConvention(
                Convention.builder()
                    .id(ConventionId.of("a"))
                    .title(LocalizedText.english("Convention"))
                    .mtdsgNumber(letter.repeat(60_000))
                    .build())
            .build();
    assertThat(
            Rulebook.standard()
                .validate(record, LocalDate.of(2031, 12, 1), ValidationProfile.full())
                .isComplete())
        .isTrue();
  }

  private static void longName(String letter) {
    StakeholderDirectory.of(List.of(stakeholder("a", letter.repeat(60_000))));
  }

  private static void directory(String letter) {
    StakeholderDirectory.of(List.of(stakeholder("a", letter.repeat(5_000))));
  }

  private static Stakeholder stakeholder(String id, String name) {
    return Stakeholder.builder().id(StakeholderId.of(id)).name(LocalizedText.english(name)).build();
  }
}
