package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.RESERVATION_WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.tests.domain.Treaties.Actions;

class DenunciationRulesTest {
  private static final RuleId AFTER = RuleId.of("party.no-action-after-denunciation-took-effect");
  private static final RuleId NOTICE =
      RuleId.of("party.denunciation-takes-effect-after-its-notice");

  @Test
  void allowsActionsUntilTheDenunciationTakesEffect() {
    assertThat(after(left().add("chl", RESERVATION_WITHDRAWN, "2007-01-01"))).isZero();
    assertThat(after(left().add("chl", RESERVATION_WITHDRAWN, "2007-01-02"))).isEqualTo(1);
  }

  @Test
  void allowsActionsAfterJoiningAgain() {
    Actions anew = left().add("chl", ACCESSION, "2010-01-01");
    assertThat(after(anew.add("chl", RESERVATION_WITHDRAWN, "2011-01-01"))).isZero();
  }

  @Test
  void allowsActionsIfTheParticipantMayHaveJoinedAgain() {
    Actions perhaps = left().undated("chl", ACCESSION);
    assertThat(after(perhaps.add("chl", RESERVATION_WITHDRAWN, "2011-01-01"))).isZero();
  }

  @Test
  void allowsWithdrawalOfADenunciationOnlyInTime() {
    assertThat(after(left().add("chl", DENUNCIATION_WITHDRAWN, "2006-06-01"))).isZero();
    assertThat(after(left().add("chl", DENUNCIATION_WITHDRAWN, "2008-06-01"))).isEqualTo(1);
  }

  @Test
  void reportsASecondDenunciationAfterLeaving() {
    assertThat(after(left().add("chl", DENUNCIATION, "2009-01-01"))).isEqualTo(1);
  }

  @Test
  void allowsADenunciationToTakeEffectLaterThanRequired() {
    assertThat(notice("2007-01-01")).isZero();
    assertThat(notice("2008-01-01")).isZero();
    assertThat(notice("2006-12-31")).isEqualTo(1);
  }

  private static Actions left() {
    return Treaties.actions()
        .threeInstruments()
        .add("chl", ACCESSION, "2005-01-01")
        .add("chl", DENUNCIATION, "2006-01-01");
  }

  private static int notice(String effect) {
    return Treaties.findings(
        NOTICE,
        Treaties.convention(),
        Treaties.actions().add("chl", DENUNCIATION, "2006-01-01", effect));
  }

  private static int after(Actions actions) {
    return Treaties.findings(AFTER, Treaties.convention(), actions);
  }
}
