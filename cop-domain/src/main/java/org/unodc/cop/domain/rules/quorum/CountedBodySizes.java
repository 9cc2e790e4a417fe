package org.unodc.cop.domain.rules.quorum;

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
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.status.TreatyStatus;

/** Counts the members of the bodies on which quorums and majorities are based. */
final class CountedBodySizes {
  private final ImmutableSetMultimap<SessionId, ParticipantId> delegations;
  private final Map<SessionDay, Long> parties = new ConcurrentHashMap<>();

  private CountedBodySizes(ImmutableList<Delegation> delegations) {
    ImmutableSetMultimap.Builder<SessionId, ParticipantId> bySession =
        ImmutableSetMultimap.builder();
    delegations.forEach(
        delegation ->
            delegation
                .participant()
                .ifPresent(sender -> bySession.put(delegation.session(), sender)));
    this.delegations = bySession.build();
  }

  /** {@return the counts for a record, computed once} */
  static CountedBodySizes in(RecordView record) {
    return record.computedOnce(
        CountedBodySizes.class, () -> new CountedBodySizes(record.all(Delegation.class)));
  }

  /**
   * {@return the number of members of a body at a session, on one of its days; empty if the record
   * does not say, and more than one count if published figures differ}
   *
   * <p>Of the published figures with the same qualifier, only the smallest and the largest are
   * returned.
   */
  ImmutableList<ReportedCount> sizes(
      CountedBody body, Session session, LocalDate day, RecordView record) {
    Optional<TreatyStatus> status = SessionProcedure.statusFor(session, record);
    return switch (body) {
      case PARTIES -> allParties(day, status);
      case PARTIES_PARTICIPATING -> participatingParties(session, day, status, record);
      case PARTIES_ALL_OR_PARTICIPATING ->
          bothBodies(allParties(day, status), participatingParties(session, day, status, record));
      case PARTIES_PRESENT, PARTIES_PRESENT_AND_VOTING -> ImmutableList.of();
    };
  }

  /**
   * {@return the sizes of the body of a quorum; with the number of all parties also that of all
   * States, unless the rule states whether regional organizations count}
   */
  ImmutableList<ReportedCount> sizes(
      Quorum quorum, Session session, LocalDate day, RecordView record) {
    ImmutableList<ReportedCount> sizes = sizes(quorum.of(), session, day, record);
    boolean isOfAllParties =
        quorum.of() == CountedBody.PARTIES
            || quorum.of() == CountedBody.PARTIES_ALL_OR_PARTICIPATING;
    if (!isOfAllParties || sizes.isEmpty() || quorum.regionalOrganizationsCount().orElse(false)) {
      return sizes;
    }
    ReportedCount states =
        SessionProcedure.statusFor(session, record).orElseThrow().statesInForceOn(day);
    boolean onlyStates = quorum.regionalOrganizationsCount().isPresent();
    return ImmutableList.<ReportedCount>builder()
        .add(states)
        .addAll(onlyStates ? sizes.subList(1, sizes.size()) : sizes)
        .build();
  }

  private static ImmutableList<ReportedCount> allParties(
      LocalDate day, Optional<TreatyStatus> status) {
    return status.map(parties -> parties.partiesInForceOn(day)).stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the counts of both bodies; none if either is not known} */
  private static ImmutableList<ReportedCount> bothBodies(
      ImmutableList<ReportedCount> all, ImmutableList<ReportedCount> participating) {
    return all.isEmpty() || participating.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<ReportedCount>builder().addAll(all).addAll(participating).build();
  }

  private ImmutableList<ReportedCount> participatingParties(
      Session session, LocalDate day, Optional<TreatyStatus> status, RecordView record) {
    ImmutableList<ReportedCount> published = PublishedSizes.of(session, record).outermost();
    if (!published.isEmpty() || status.isEmpty()) {
      return published;
    }
    long known =
        parties.computeIfAbsent(
            new SessionDay(session.id(), day),
            attendance -> partiesAmong(attendance, status.get()));
    return known == 0 ? ImmutableList.of() : ImmutableList.of(ReportedCount.atLeast(known));
  }

  private long partiesAmong(SessionDay attendance, TreatyStatus status) {
    return delegations.get(attendance.session()).stream()
        .filter(sender -> status.statusOf(sender, attendance.day()) == ParticipantStatus.PARTY)
        .count();
  }

  private static boolean countsParties(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.PARTIES_PARTICIPATING)
        && figure.category().isEmpty()
        && figure.unit().orElse(CountedUnit.STATES) == CountedUnit.STATES;
  }

  /** A day of a session. */
  private record SessionDay(SessionId session, LocalDate day) implements Comparable<SessionDay> {
    private static final Comparator<SessionDay> IN_ORDER =
        Comparator.comparing(SessionDay::session).thenComparing(SessionDay::day);

    @Override
    public int compareTo(SessionDay other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /**
   * The published numbers of parties that take part in a session. It keeps the smallest and the
   * largest number of each qualifier, because the numbers between them cannot change the result for
   * a quorum or a majority.
   */
  private record PublishedSizes(ImmutableList<ReportedCount> outermost) {
    /** {@return the published sizes for a session, computed once} */
    static PublishedSizes of(Session session, RecordView record) {
      return record.computedOnce(
          PublishedSizes.class,
          session.id(),
          () ->
              new PublishedSizes(
                  session.publishedFigures().stream()
                      .filter(CountedBodySizes::countsParties)
                      .map(ReportedFigure::count)
                      .collect(
                          groupingBy(
                              ReportedCount::qualifier, summarizingLong(ReportedCount::value)))
                      .entrySet()
                      .stream()
                      .flatMap(values -> ends(values.getKey(), values.getValue()))
                      .collect(ImmutableList.toImmutableList())));
    }

    private static Stream<ReportedCount> ends(
        CountQualifier qualifier, LongSummaryStatistics values) {
      return LongStream.of(values.getMin(), values.getMax())
          .mapToObj(value -> new ReportedCount(value, qualifier));
    }
  }
}
