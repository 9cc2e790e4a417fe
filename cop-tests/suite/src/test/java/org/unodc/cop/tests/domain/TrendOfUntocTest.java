package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.RecordClaim;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * The changes and record claims that follow from the published figures of the sessions of UNTOC.
 */
class TrendOfUntocTest {
  private static final ParticipationTrend PARTICIPANTS = trend(FigureSubject.PARTICIPANTS);

  @Test
  void comparesParticipantsFromSessionToSession() {
    assertThat(PARTICIPANTS.changes())
        .extracting(FigureChange::toString)
        .containsExactly(
            "Whether the number of participants (expected before the session) grew or fell from at"
                + " most 800 at untoc-cop7 to about 800 at untoc-cop8 cannot be determined.",
            "Whether the number of participants grew or fell from more than 800 at untoc-cop6 to"
                + " about 800 at untoc-cop9 cannot be determined; taken as printed, the figures"
                + " suggest that it fell.",
            "Whether the number of participants grew or fell from about 800 at untoc-cop9 to about"
                + " 1,500 and more than 1,500 at untoc-cop11 cannot be determined; taken as printed,"
                + " the figures suggest that it grew.",
            "Whether the number of participants grew or fell from about 1,500 and more than 1,500 at"
                + " untoc-cop11 to 1,400 at untoc-cop12 cannot be determined; taken as printed,"
                + " the figures suggest that it fell.");
  }

  @Test
  void findsTheRecordOfTheTwelfthSessionContradictedByTheEleventh() {
    RecordClaim claim = PARTICIPANTS.recordClaims().get(0);

    assertThat(claim.session()).isEqualTo(SessionId.of("untoc-cop12"));
    assertThat(claim.figure().count()).isEqualTo(ReportedCount.unqualified(1400));
    assertThat(claim.standing()).isEqualTo(RecordClaim.Standing.CONTRADICTED);
    assertThat(claim.takenAsPrinted()).isTrue();
    assertThat(claim.evidence())
        .singleElement()
        .satisfies(
            eleventh -> {
              assertThat(eleventh.session()).isEqualTo(SessionId.of("untoc-cop11"));
              assertThat(eleventh.figures())
                  .extracting(figure -> figure.count())
                  .containsExactly(ReportedCount.about(1500), ReportedCount.moreThan(1500));
            });
    assertThat(claim)
        .hasToString(
            "The record of 1,400 participants that was claimed for untoc-cop12 is contradicted:"
                + " untoc-cop11 had about 1,500 and more than 1,500, figures taken as printed.");
  }

  @Test
  void doesNotDecideTheRecordInPerson() {
    RecordClaim claim = PARTICIPANTS.recordClaims().get(1);

    assertThat(claim.standing()).isEqualTo(RecordClaim.Standing.OPEN);
    assertThat(claim.takenAsPrinted()).isFalse();
    assertThat(claim.evidence())
        .hasSize(11)
        .extracting(SessionFigures::figures)
        .allMatch(figures -> figures.isEmpty());
    assertThat(claim)
        .hasToString(
            "The record of more than 1,400 participants (in person) that was claimed for"
                + " untoc-cop12 stays open: nothing comparable was published for 11 other"
                + " sessions.");
    assertThat(PARTICIPANTS.recordClaims()).hasSize(2);
  }

  @Test
  void doesNotDecideTheRecordOfNonGovernmentalStakeholders() {
    assertThat(trend(FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS).recordClaims())
        .hasSize(2)
        .extracting(RecordClaim::standing)
        .containsOnly(RecordClaim.Standing.OPEN);
  }

  @Test
  void doesNotPreferOneOfSeveralFiguresThatConflict() {
    assertThat(trend(FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS).changes())
        .extracting(FigureChange::toString)
        .contains(
            "Whether the number of non-governmental organizations grew or fell from 193, 196 and"
                + " more than 500 at untoc-cop11 to 212 at untoc-cop12 cannot be determined.");
    assertThat(trend(FigureSubject.COUNTRIES).changes())
        .extracting(FigureChange::asPrinted)
        .containsExactly(FigureChange.Direction.UNKNOWN);
  }

  @Test
  void reportsThatFewerSideEventsWereExpectedForTheEighthSession() {
    FigureChange expected = trend(FigureSubject.SIDE_EVENTS).changes().get(0);

    assertThat(expected.proven()).isEqualTo(FigureChange.Direction.FELL);
    assertThat(expected)
        .hasToString(
            "The number of side events (expected before the session) fell from more than 30 at"
                + " untoc-cop7 to fewer than 30 at untoc-cop8.");
  }

  private static ParticipationTrend trend(FigureSubject subject) {
    return ParticipationTrend.of(ReferenceRecords.untoc(), subject);
  }
}
