package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/** What a profile suppresses, with the rules about its suppressions. */
class ProfileSuppressionTest {
  private static final LocalDate DAY = LocalDate.of(2030, 7, 1);
  private static final RuleId ORGANIZER = RuleId.of("side-event.has-a-main-organizer");

  private static final Conference CONFERENCE =
      Conference.builder().id(new ConferenceId("example-cop")).build();

  @Test
  void doesNotReportASuppressionOfADisabledRuleAsUnused() {
    Suppression suppression = Suppression.builder().rule(ORGANIZER).reason("Known.").build();
    ValidationProfile mine =
        ValidationProfile.builder()
            .name("mine")
            .exclude("side-event")
            .suppress(suppression)
            .build();

    assertThat(Rulebook.standard().validate(CONFERENCE, DAY, mine).findings()).isEmpty();
    assertThat(
            Rulebook.standard()
                .validate(CONFERENCE, DAY, mine.toBuilder().include("side-event").build())
                .findings())
        .extracting(finding -> finding.caseOrRule().value())
        .containsExactly("profile.suppressions-are-used");
  }

  @Test
  void reportsASuppressionWithOneMatchingFindingAsUsed() {
    Suppression expired =
        Suppression.builder().rule(ORGANIZER).reason("Old.").until(DAY.minusDays(1)).build();
    Suppression ofExpired =
        Suppression.builder()
            .rule(RuleId.of("profile.suppressions-have-not-expired"))
            .reason("We clean up in spring.")
            .build();
    ValidationProfile mine =
        ValidationProfile.builder()
            .name("mine")
            .include("profile")
            .suppress(expired)
            .suppress(ofExpired)
            .build();

    assertThat(Rulebook.standard().validate(CONFERENCE, DAY, mine).findings()).isEmpty();
  }
}
