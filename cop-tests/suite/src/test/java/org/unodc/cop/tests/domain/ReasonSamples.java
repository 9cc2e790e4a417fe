package org.unodc.cop.tests.domain;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.quantity.Share;
import org.unodc.cop.domain.quantity.ShareBound;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.SessionFigures;
import org.unodc.cop.tests.contract.MessageKeys;

/** What the domain says about trends, shares and working days. */
final class ReasonSamples {
  private ReasonSamples() {}

  /** {@return the texts with this beginning, whose arguments are values of a record} */
  static Stream<Translatable> frames(String prefix) {
    ImmutableList<Translatable> numbers =
        IntStream.range(0, 6)
            .mapToObj(MessageArgument::of)
            .collect(ImmutableList.toImmutableList());
    return MessageKeys.all().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> new Message(key, numbers));
  }

  static Stream<Translatable> trends() {
    SessionFigures first = row(1, figure(exactly(300), false));
    ImmutableList<ImmutableList<SessionFigures>> conferences =
        ImmutableList.of(
            ImmutableList.of(first, row(2, figure(exactly(400), true))),
            ImmutableList.of(first, row(2, figure(exactly(200), true))),
            ImmutableList.of(first, row(2, figure(exactly(300), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.unqualified(300), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.unqualified(400), true))),
            ImmutableList.of(
                row(1, figure(ReportedCount.unqualified(300), false)),
                row(2, figure(ReportedCount.unqualified(200), true))),
            ImmutableList.of(first, row(2, figure(ReportedCount.atLeast(300), true))),
            ImmutableList.of(row(1, figure(exactly(300), true))),
            ImmutableList.of(row(2, figure(exactly(300), true))),
            ImmutableList.of(row(1), row(2, figure(exactly(300), true))),
            ImmutableList.of(
                row(1, figure(ReportedCount.about(900), false)),
                row(2),
                row(3, figure(exactly(300), true))),
            ImmutableList.of(row(1), row(2), row(3), row(4), row(5, figure(exactly(300), true))));
    return conferences.stream()
        .map(sessions -> new ParticipationTrend(FigureSubject.PARTICIPANTS, sessions))
        .flatMap(
            trend ->
                Stream.concat(
                    trend.changes().stream().map(change -> change.sentence()),
                    trend.recordClaims().stream().map(claim -> claim.sentence())));
  }

  static Stream<Share> shares() {
    return Stream.of(
        exactly(26).shareOf(exactly(59)),
        exactly(26).shareOf(ReportedCount.atMost(59)),
        ReportedCount.moreThan(500).shareOf(ReportedCount.unqualified(1400)),
        exactly(1).shareOf(ReportedCount.atLeast(2)),
        ReportedCount.atLeast(1).shareOf(exactly(2)),
        ReportedCount.fewerThan(2).shareOf(exactly(4)),
        ReportedCount.moreThan(1).shareOf(ReportedCount.moreThan(4)),
        new Share(Optional.of(percent("35.7")), Optional.of(percent("40")), false));
  }

  private static ShareBound percent(String value) {
    return new ShareBound(new BigDecimal(value), true);
  }

  static Stream<Translatable> days() {
    LocalDate saturday = LocalDate.of(2024, 9, 14);
    WorkingCalendar weekend =
        WorkingCalendar.builder()
            .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .addHolidays(
                new Holiday(LocalDate.of(2024, 1, 1), Optional.of(LocalizedText.english("A"))),
                new Holiday(LocalDate.of(2024, 9, 18), Optional.empty()))
            .policy(NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE)
            .build();
    WorkingCalendar after =
        weekend.toBuilder().policy(NonWorkingDayPolicy.NEXT_WORKING_DAY_AFTER).build();
    Stream<WorkingDayCheck> checks =
        Stream.of(
            WorkingDays.of(weekend).check(saturday, DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2024, 1, 1), DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2024, 9, 18), DeadlineUnit.DAYS),
            WorkingDays.of(weekend).check(LocalDate.of(2025, 9, 18), DeadlineUnit.DAYS),
            WorkingDays.of(after).check(saturday, DeadlineUnit.DAYS),
            WorkingDays.of(after).check(saturday, DeadlineUnit.HOURS),
            WorkingDays.of(WorkingCalendar.builder().build()).check(saturday, DeadlineUnit.DAYS),
            beforeASunday(after));
    return Stream.concat(
        checks.flatMap(check -> check.remarks().stream()),
        Arrays.stream(DayOfWeek.values()).map(Message::of));
  }

  /** {@return what a calendar says about a deadline one day before a session opens on a Sunday} */
  private static WorkingDayCheck beforeASunday(WorkingCalendar calendar) {
    Session session =
        Session.builder()
            .id(SessionId.of("s"))
            .days(DateRange.of(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 9, 20)))
            .build();
    Deadline deadline =
        new Deadline(
            DeadlineKind.CREDENTIALS,
            new StipulatedNumber(1, Optional.empty()),
            DeadlineUnit.DAYS,
            true);
    RulesOfProcedure rules =
        RulesOfProcedure.builder().id(RulesOfProcedureId.of("r")).addDeadlines(deadline).build();
    return Deadlines.of(session, List.of(rules), List.of(), Optional.of(calendar))
        .dates()
        .get(0)
        .workingDay()
        .orElseThrow();
  }

  private static SessionFigures row(int ordinal, ReportedFigure... figures) {
    return new SessionFigures(
        SessionId.of("cop" + ordinal),
        OptionalInt.of(ordinal),
        Optional.empty(),
        ImmutableList.copyOf(figures));
  }

  private static ReportedFigure figure(ReportedCount count, boolean record) {
    return ReportedFigure.builder()
        .subject(FigureSubject.PARTICIPANTS)
        .count(count)
        .category(LocalizedText.english("online"))
        .claimedRecord(record)
        .build();
  }

  private static ReportedCount exactly(long value) {
    return ReportedCount.exactly(value);
  }
}
