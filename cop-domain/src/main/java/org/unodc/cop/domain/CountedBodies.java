package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;

/** How many belong to the bodies of which a quorum or a majority is a part. */
final class CountedBodies {
  private final ImmutableSetMultimap<SessionId, ParticipantId> delegations;

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
   * figures differ, none where the record does not tell}
   */
  ImmutableList<ReportedCount> sizes(
      CountedBody body, Session session, LocalDate day, RecordView record) {
    Optional<TreatyStatus> status = Procedure.statusFor(session, record);
    return switch (body) {
      case PARTIES -> all(day, status);
      case PARTIES_PARTICIPATING -> participating(session, day, status);
      case PARTIES_ALL_OR_PARTICIPATING ->
          both(all(day, status), participating(session, day, status));
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
      Session session, LocalDate day, Optional<TreatyStatus> status) {
    ImmutableList<ReportedCount> published =
        session.publishedFigures().stream()
            .filter(CountedBodies::countsParties)
            .map(ReportedFigure::count)
            .collect(ImmutableList.toImmutableList());
    if (!published.isEmpty() || status.isEmpty()) {
      return published;
    }
    long known =
        delegations.get(session.id()).stream()
            .filter(one -> status.get().statusOf(one, day) == ParticipantStatus.PARTY)
            .count();
    return known == 0 ? ImmutableList.of() : ImmutableList.of(ReportedCount.atLeast(known));
  }

  private static boolean countsParties(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.PARTIES_PARTICIPATING)
        && figure.category().isEmpty()
        && figure.unit().orElse(CountedUnit.STATES) == CountedUnit.STATES;
  }
}
