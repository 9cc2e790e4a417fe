package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.domain.quantity.ReportedCount.about;
import static org.unodc.cop.domain.quantity.ReportedCount.atLeast;
import static org.unodc.cop.domain.quantity.ReportedCount.atMost;
import static org.unodc.cop.domain.quantity.ReportedCount.exactly;
import static org.unodc.cop.domain.quantity.ReportedCount.moreThan;
import static org.unodc.cop.domain.quantity.ReportedCount.unqualified;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.trend.FigureChange;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.RecordClaim;
import org.unodc.cop.domain.trend.RecordClaim.Standing;
import org.unodc.cop.domain.trend.SessionFigures;

/** Changes of figures and record claims of an invented conference. */
class RecordClaimTest {

  @ParameterizedTest
  @CsvSource({
    "300, EXACT, 301, AT_LEAST, GREW, GREW",
    "300, AT_MOST, 300, MORE_THAN, GREW, GREW",
    "300, AT_LEAST, 300, FEWER_THAN, FELL, FELL",
    "300, EXACT, 300, EXACT, EQUAL, EQUAL",
    "300, EXACT, 300, AT_LEAST, UNKNOWN, UNKNOWN",
    "300, MORE_THAN, 500, MORE_THAN, UNKNOWN, UNKNOWN",
    "300, UNQUALIFIED, 500, UNQUALIFIED, UNKNOWN, GREW",
    "500, ABOUT, 300, EXACT, UNKNOWN, FELL",
    "300, ABOUT, 300, UNQUALIFIED, UNKNOWN, EQUAL"
  })
  void answersAsFarAsTheFiguresAllow(
      long before,
      CountQualifier first,
      long after,
      CountQualifier second,
      FigureChange.Direction proven,
      FigureChange.Direction asPrinted) {
    FigureChange change =
        trend(
                row(1, figure(new ReportedCount(before, first))),
                row(2, figure(new ReportedCount(after, second))))
            .changes()
            .get(0);

    assertThat(change.proven()).isEqualTo(proven);
    assertThat(change.asPrinted()).isEqualTo(asPrinted);
  }

  @Test
  void describesChangesInSentences() {
    assertThat(
            trend(
                    row(1, figure(exactly(300))),
                    row(2, figure(atLeast(400))),
                    row(3, figure(atMost(350))),
                    row(4, figure(exactly(360))),
                    row(5, figure(exactly(360))))
                .changes())
        .extracting(FigureChange::toString)
        .containsExactly(
            "The number of participants grew from 300 at cop1 to at least 400 at cop2.",
            "The number of participants fell from at least 400 at cop2 to at most 350 at cop3.",
            "The number of participants grew from at most 350 at cop3 to 360 at cop4.",
            "The number of participants did not change from 360 at cop4 to 360 at cop5.");
  }

  @Test
  void comparesOnlyTheSameUnitAndCategory() {
    ReportedFigure persons = figure(exactly(300)).toBuilder().unit(CountedUnit.PERSONS).build();
    ReportedFigure states = figure(exactly(90)).toBuilder().unit(CountedUnit.STATES).build();
    ReportedFigure online =
        figure(exactly(50)).toBuilder().category(LocalizedText.english("online")).build();

    assertThat(trend(row(1, persons), row(2, states), row(3, online), row(4, figure(exactly(310)))))
        .extracting(ParticipationTrend::changes)
        .hasToString("[The number of participants grew from 300 at cop1 to 310 at cop4.]");
  }

  @Test
  void ignoresAFigureWithoutBoundsIfAnotherHasBounds() {
    FigureChange change =
        trend(row(1, figure(exactly(410)), figure(about(400))), row(2, figure(exactly(405))))
            .changes()
            .get(0);

    assertThat(change.proven()).isEqualTo(FigureChange.Direction.FELL);
    assertThat(change.asPrinted()).isEqualTo(FigureChange.Direction.FELL);
  }

  @Test
  void leavesOutSessionsWithoutAnOrdinal() {
    assertThat(trend(row(1, figure(exactly(3))), row(0, figure(exactly(4)))).changes()).isEmpty();
  }

  @Test
  void needsAFigureOnBothSides() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FigureChange(row(1), row(2, figure(exactly(1)))));
  }

  @Test
  void provesARecordOnlyIfEveryEarlierSessionIsKnown() {
    SessionFigures first = row(1, figure(exactly(300)));
    SessionFigures second = row(2, figure(atMost(400)), figure(about(900)));
    SessionFigures third = row(3, claim(moreThan(400)));
    SessionFigures fourth = row(4, figure(exactly(9000)));

    RecordClaim claim = only(first, second, third, fourth);
    assertThat(claim.standing()).isEqualTo(Standing.PROVABLE);
    assertThat(claim.evidence()).containsExactly(first, second);
    assertThat(claim)
        .hasToString(
            "The record of more than 400 participants that was claimed for cop3 is provable: cop1"
                + " had 300; cop2 had at most 400 and about 900.");
    assertThat(only(second, third))
        .hasToString(
            "The record of more than 400 participants that was claimed for cop3 stays open: not"
                + " every earlier session is known.");
    assertThat(only(first, row(2), third))
        .hasToString(
            "The record of more than 400 participants that was claimed for cop3 stays open:"
                + " nothing comparable was published for cop2.");
  }

  @Test
  void countsTheFirstSessionAsARecord() {
    assertThat(only(row(1, claim(exactly(300)))))
        .hasToString(
            "The record of 300 participants that was claimed for cop1 is provable: it was the"
                + " first session.");
  }

  @Test
  void contradictsByProvenOrPrintedFigures() {
    RecordClaim proven = only(row(1, figure(moreThan(400))), row(2, claim(exactly(400))));
    assertThat(proven.standing()).isEqualTo(Standing.CONTRADICTED);
    assertThat(proven.takenAsPrinted()).isFalse();
    assertThat(proven)
        .hasToString(
            "The record of 400 participants that was claimed for cop2 is contradicted: cop1 had"
                + " more than 400.");

    RecordClaim printed = only(row(1, figure(unqualified(401))), row(2, claim(exactly(400))));
    assertThat(printed.standing()).isEqualTo(Standing.CONTRADICTED);
    assertThat(printed.takenAsPrinted()).isTrue();
  }

  @Test
  void doesNotDecideARecordIfFiguresAreUncertain() {
    assertThat(only(row(1, figure(about(500))), row(2, claim(exactly(400)))))
        .hasToString(
            "The record of 400 participants that was claimed for cop2 stays open: cop1 had about"
                + " 500.");
    assertThat(only(row(1, figure(exactly(500))), row(2, claim(about(490)))).standing())
        .isEqualTo(Standing.OPEN);
    assertThat(only(row(1, figure(exactly(300))), row(2, claim(unqualified(400)))).standing())
        .isEqualTo(Standing.OPEN);
    assertThat(only(row(1, figure(atLeast(300))), row(2, claim(moreThan(400)))).standing())
        .isEqualTo(Standing.OPEN);
  }

  @Test
  void sortsSessionsByTheirDaysIfAnOrdinalIsMissing() {
    SessionFigures earlier = dated("extra", 2020, figure(exactly(500)));
    SessionFigures later = dated("extra", 2024, figure(exactly(500)));
    SessionFigures claiming = dated("claiming", 2022, claim(exactly(400)));

    assertThat(only(earlier, claiming).standing()).isEqualTo(Standing.CONTRADICTED);
    assertThat(only(later, claiming).standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void spansTwoIntervals() {
    CountInterval three = CountInterval.exactly(3);
    assertThat(three.hull(CountInterval.exactly(7)))
        .isEqualTo(new CountInterval(3, OptionalLong.of(7)));
    assertThat(three.hull(new CountInterval(5, OptionalLong.empty())))
        .isEqualTo(new CountInterval(3, OptionalLong.empty()));
  }

  private static RecordClaim only(SessionFigures... rows) {
    ImmutableList<RecordClaim> claims = trend(rows).recordClaims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static ParticipationTrend trend(SessionFigures... rows) {
    return new ParticipationTrend(FigureSubject.PARTICIPANTS, ImmutableList.copyOf(rows));
  }

  /** {@return the figures of a session, which has no ordinal if the number is 0} */
  private static SessionFigures row(int ordinal, ReportedFigure... figures) {
    return new SessionFigures(
        SessionId.of("cop" + ordinal),
        ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal),
        Optional.empty(),
        ImmutableList.copyOf(figures));
  }

  private static SessionFigures dated(String id, int year, ReportedFigure... figures) {
    LocalDate day = LocalDate.of(year, 10, 14);
    return new SessionFigures(
        SessionId.of(id),
        OptionalInt.empty(),
        Optional.of(new DateRange(day, day.plusDays(4))),
        Stream.of(figures).collect(ImmutableList.toImmutableList()));
  }

  private static ReportedFigure figure(ReportedCount count) {
    return ReportedFigure.builder().subject(FigureSubject.PARTICIPANTS).count(count).build();
  }

  private static ReportedFigure claim(ReportedCount count) {
    return figure(count).toBuilder().claimedRecord(true).build();
  }
}
