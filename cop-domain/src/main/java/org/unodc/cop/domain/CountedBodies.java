package org.unodc.cop.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;

/** How many belong to the bodies of which a quorum or a majority is a part. */
final class CountedBodies {
  private final ImmutableSetMultimap<SessionId, ParticipantId> delegations;
  private final Map<Attendance, Long> parties = new ConcurrentHashMap<>();

  private CountedBodies(ImmutableList<Delegation> delegations) {
    ImmutableSetMultimap.Builder<SessionId, ParticipantId> bySession =
        ImmutableSetMultimap.builder();
    delegations.forEach(
        one -> one.participant().ifPresent(sender -> bySession.put(one.session(), sender)));
    this.delegations = bySession.build();
  }

  static CountedBodies in(RecordView record) {
    return record.workedOut(
        CountedBodies.class, () -> new CountedBodies(record.all(Delegation.class)));
  }

  /**
   * {@return how many belong to a body at a session, on a day of it; several where published
   * figures differ, but none that lies between others, and none where the record does not tell}
   */
  ImmutableList<ReportedCount> sizes(
      CountedBody body, Session session, LocalDate day, RecordView record) {
    Optional<TreatyStatus> status = Procedure.statusFor(session, record);
    return switch (body) {
      case PARTIES -> all(day, status);
      case PARTIES_PARTICIPATING -> participating(session, day, status, record);
      case PARTIES_ALL_OR_PARTICIPATING ->
          both(all(day, status), participating(session, day, status, record));
      case PARTIES_PRESENT, PARTIES_PRESENT_AND_VOTING -> ImmutableList.of();
    };
  }

  private static ImmutableList<ReportedCount> all(LocalDate day, Optional<TreatyStatus> status) {
    return status.map(parties -> parties.partiesInForceOn(day)).stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** What is open can only be answered where both are known. */
  private static ImmutableList<ReportedCount> both(
      ImmutableList<ReportedCount> all, ImmutableList<ReportedCount> participating) {
    return all.isEmpty() || participating.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<ReportedCount>builder().addAll(all).addAll(participating).build();
  }

  private ImmutableList<ReportedCount> participating(
      Session session, LocalDate day, Optional<TreatyStatus> status, RecordView record) {
    ImmutableList<ReportedCount> published = PublishedSizes.of(session, record).outermost();
    if (!published.isEmpty() || status.isEmpty()) {
      return published;
    }
    long known =
        parties.computeIfAbsent(
            new Attendance(session.id(), day), asked -> partiesAmong(asked, status.get()));
    return known == 0 ? ImmutableList.of() : ImmutableList.of(ReportedCount.atLeast(known));
  }

  private long partiesAmong(Attendance asked, TreatyStatus status) {
    return delegations.get(asked.session()).stream()
        .filter(one -> status.statusOf(one, asked.day()) == ParticipantStatus.PARTY)
        .count();
  }

  private static boolean countsParties(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.PARTIES_PARTICIPATING)
        && figure.category().isEmpty()
        && figure.unit().orElse(CountedUnit.STATES) == CountedUnit.STATES;
  }

  private record Attendance(SessionId session, LocalDate day) implements Comparable<Attendance> {
    private static final Comparator<Attendance> IN_ORDER =
        Comparator.comparing(Attendance::session).thenComparing(Attendance::day);

    @Override
    public int compareTo(Attendance other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /**
   * What was published of the parties that take part in one session. What the smallest and the
   * largest count of those with one qualifier say of a quorum or a majority, all between them say.
   */
  private record PublishedSizes(ImmutableList<ReportedCount> outermost) {
    static PublishedSizes of(Session session, RecordView record) {
      return record.workedOut(
          PublishedSizes.class,
          session.id(),
          () ->
              new PublishedSizes(
                  session.publishedFigures().stream()
                      .filter(CountedBodies::countsParties)
                      .map(ReportedFigure::count)
                      .collect(
                          groupingBy(
                              ReportedCount::qualifier, summarizingLong(ReportedCount::value)))
                      .entrySet()
                      .stream()
                      .flatMap(of -> ends(of.getKey(), of.getValue()))
                      .collect(ImmutableList.toImmutableList())));
    }

    private static Stream<ReportedCount> ends(
        CountQualifier qualifier, LongSummaryStatistics values) {
      return LongStream.of(values.getMin(), values.getMax())
          .mapToObj(value -> new ReportedCount(value, qualifier));
    }
  }
}
