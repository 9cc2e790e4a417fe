package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION_WITHDRAWN;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.stipulated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.SignatureClosing;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.convention.YearsInForceStart;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Signature without a last day, periods of notice in other units, and years in force. */
class OpenClausesTest {
  private static final String AFTER = "party.no-action-after-denunciation-took-effect";
  private static final String YEARS = "party.denunciation-comes-after-the-years-in-force";

  @Test
  void aTreatyMayBeOpenForSignatureUntilItEntersIntoForce() {
    Convention treaty = signed(SignatureClosing.AT_ENTRY_INTO_FORCE);

    assertThat(findings("party.signature-within-window", treaty, signedOn("2003-09-29"))).isZero();
    assertThat(findings("party.signature-within-window", treaty, signedOn("2003-09-30")))
        .isEqualTo(1);
    assertThat(findings("party.signature-within-window", treaty, signedOn("1992-12-31")))
        .isEqualTo(1);
    assertThat(signatories(treaty, "2021-06-01")).isEqualTo(ReportedCount.exactly(1));
  }

  @Test
  void aTreatyMayBeOpenForSignatureWithoutLimit() {
    Convention treaty = signed(SignatureClosing.NEVER);

    assertThat(findings("party.signature-within-window", treaty, signedOn("2019-09-30"))).isZero();
    assertThat(findings("party.no-action-before-opening", treaty, signedOn("2019-09-30"))).isZero();
    assertThat(findings("party.no-action-before-opening", treaty, signedOn("1992-12-31")))
        .isEqualTo(1);
    assertThat(signatories(treaty, "2020-12-31")).isEqualTo(ReportedCount.exactly(1));
    assertThat(signatories(treaty, "2021-06-01")).isEqualTo(ReportedCount.atLeast(1));
  }

  @Test
  void reportsAPeriodForSignatureThatContradictsItsOtherForm() {
    SignatureClause window = Treaties.convention().signature().orElseThrow();
    String rule = "convention.signature-periods-agree";

    assertThat(findings(rule, with(window.toBuilder().opensOn(day("2000-12-12"))), actions()))
        .isZero();
    assertThat(findings(rule, with(window.toBuilder().opensOn(day("2000-12-13"))), actions()))
        .isEqualTo(1);
    assertThat(
            findings(
                rule,
                with(window.toBuilder().closes(SignatureClosing.AT_ENTRY_INTO_FORCE)),
                actions().threeInstruments()))
        .isEqualTo(1);
  }

  @Test
  void aNoticeMayRunInDaysOrUntilTheEndOfAYear() {
    assertThat(leaves(Delay.of(90, DelayUnit.DAYS), "2005-01-01")).isEqualTo("2005-04-01");
    assertThat(leaves(Delay.of(6, DelayUnit.MONTHS), "2005-08-31")).isEqualTo("2006-02-28");
    assertThat(
            leaves(
                Delay.of(6, DelayUnit.MONTHS).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_YEAR),
                "2005-03-01"))
        .isEqualTo("2006-01-01");
  }

  @Test
  void comparesTheStatedEffectWithTheNoticeInDays() {
    Convention treaty = leaving(WithdrawalClause.builder().notice(Delay.of(90, DelayUnit.DAYS)));
    String rule = "party.denunciation-takes-effect-after-its-notice";

    assertThat(
            findings(rule, treaty, actions().add("aut", DENUNCIATION, "2005-01-01", "2005-03-31")))
        .isEqualTo(1);
    assertThat(
            findings(rule, treaty, actions().add("aut", DENUNCIATION, "2005-01-01", "2005-04-01")))
        .isZero();
  }

  @Test
  void theNoticeInAnotherUnitDecides() {
    Convention both =
        leaving(
            WithdrawalClause.builder()
                .noticeMonths(stipulated(12))
                .notice(Delay.of(6, DelayUnit.MONTHS)));

    assertThat(findings("convention.notice-periods-agree", both, actions())).isEqualTo(1);
    assertThat(statusOn(Treaties.status(both, noticeOn("2005-01-01")), "aut", "2005-07-01"))
        .isEqualTo(ParticipantStatus.WITHDRAWN);
  }

  @Test
  void aNoticeCannotBeWithdrawnOnTheDayOfItsEffect() {
    Actions inTime = noticeOn("2005-01-01").add("aut", DENUNCIATION_WITHDRAWN, "2005-12-31");
    Actions tooLate = noticeOn("2005-01-01").add("aut", DENUNCIATION_WITHDRAWN, "2006-01-01");

    assertThat(statusOn(Treaties.status(Treaties.convention(), inTime), "aut", "2006-01-01"))
        .isEqualTo(ParticipantStatus.PARTY);
    assertThat(findings(AFTER, Treaties.convention(), inTime)).isZero();
    assertThat(statusOn(Treaties.status(Treaties.convention(), tooLate), "aut", "2006-01-01"))
        .isEqualTo(ParticipantStatus.WITHDRAWN);
    assertThat(findings(AFTER, Treaties.convention(), tooLate)).isEqualTo(1);
  }

  @Test
  void reportsADenunciationInTheFirstYearsOfTheTreaty() {
    Convention treaty = afterThreeYears(Optional.of(YearsInForceStart.ENTRY_INTO_FORCE));

    assertThat(findings(YEARS, treaty, noticeOn("2006-09-28"))).isEqualTo(1);
    assertThat(findings(YEARS, treaty, noticeOn("2006-09-29"))).isZero();
    assertThat(findings(YEARS, treaty, lateNoticeOn("2006-09-29"))).isZero();
  }

  @Test
  void reportsADenunciationInTheFirstYearsOfTheParty() {
    Convention treaty = afterThreeYears(Optional.of(YearsInForceStart.ENTRY_INTO_FORCE_FOR_PARTY));

    assertThat(findings(YEARS, treaty, lateNoticeOn("2008-01-30"))).isEqualTo(1);
    assertThat(findings(YEARS, treaty, lateNoticeOn("2008-01-31"))).isZero();
  }

  @Test
  void reportsADenunciationBeforeYearsThatNoCalendarReaches() {
    Convention treaty = afterYears(Integer.MAX_VALUE, Optional.empty());

    assertThat(findings(YEARS, treaty, noticeOn("2006-09-29"))).isEqualTo(1);
  }

  @Test
  void reportsOnlyWhatIsTooEarlyInBothReadings() {
    Convention treaty = afterThreeYears(Optional.empty());

    assertThat(findings(YEARS, treaty, lateNoticeOn("2006-09-28"))).isEqualTo(1);
    assertThat(findings(YEARS, treaty, lateNoticeOn("2006-09-29"))).isZero();
  }

  private static Convention signed(SignatureClosing closing) {
    return with(SignatureClause.builder().opensOn(day("1993-01-13")).closes(closing));
  }

  private static Convention with(SignatureClause.Builder clause) {
    return Treaties.convention().toBuilder().signature(clause.build()).build();
  }

  private static Convention leaving(WithdrawalClause.Builder clause) {
    return Treaties.convention().toBuilder().withdrawal(clause.build()).build();
  }

  private static Convention afterThreeYears(Optional<YearsInForceStart> start) {
    return afterYears(3, start);
  }

  private static Convention afterYears(int years, Optional<YearsInForceStart> start) {
    return leaving(
        WithdrawalClause.builder()
            .noticeMonths(stipulated(12))
            .notBeforeYearsInForce(stipulated(years))
            .yearsInForceCountFrom(start));
  }

  private static Actions signedOn(String day) {
    return actions().threeInstruments().add("chl", SIGNATURE, day);
  }

  private static Actions noticeOn(String day) {
    return actions().threeInstruments().add("aut", DENUNCIATION, day);
  }

  /** {@return the notice of a participant for which the treaty is in force from 2005-01-31} */
  private static Actions lateNoticeOn(String day) {
    return actions()
        .threeInstruments()
        .add("chl", ACCESSION, "2005-01-01")
        .add("chl", DENUNCIATION, day);
  }

  private static ReportedCount signatories(Convention treaty, String day) {
    return Treaties.status(treaty, signedOn("2003-01-01")).signatoriesOn(day(day));
  }

  private static String leaves(Delay notice, String received) {
    TreatyStatus status =
        Treaties.status(
            leaving(WithdrawalClause.builder().notice(notice)), List.of(), noticeOn(received));
    return status.changesBetween(day("2005-01-01"), day("2020-01-01")).all().stream()
        .filter(change -> change.after() == ParticipantStatus.WITHDRAWN)
        .map(change -> change.day().toString())
        .findFirst()
        .orElseThrow();
  }

  private static int findings(String rule, Convention treaty, Actions actions) {
    return Treaties.findings(RuleId.of(rule), treaty, actions);
  }
}
