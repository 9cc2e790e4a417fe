package org.unodc.cop.domain;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** What a record says of its votes elsewhere: when they were taken, and on which treaty. */
final class Votes {
  private final SetMultimap<VoteId, ConventionId> protocols = HashMultimap.create();

  private Votes(RecordView record) {
    for (Outcome outcome : record.all(Outcome.class)) {
      if (outcome.vote().isPresent() && isOnProtocol(outcome, record)) {
        protocols.put(outcome.vote().get(), outcome.instrument().orElseThrow());
      }
    }
  }

  static Votes in(RecordView record) {
    return record.workedOut(Votes.class, () -> new Votes(record));
  }

  /** {@return whether what it adopted is on another treaty than the convention of the session} */
  boolean isOnProtocol(Vote vote) {
    return protocols.containsKey(vote.id());
  }

  /** {@return the treaty, other than the convention of the session, that it alone is on} */
  Optional<ConventionId> onlyProtocolOf(Vote vote) {
    Set<ConventionId> found = protocols.get(vote.id());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** {@return whether it is; not where nobody knows at which session it was adopted} */
  static boolean isOnProtocol(Outcome outcome, RecordView record) {
    Optional<SessionId> adoptedAt =
        outcome
            .session()
            .or(
                () ->
                    outcome
                        .vote()
                        .flatMap(id -> record.find(Vote.class, id))
                        .flatMap(Vote::session));
    return Procedure.session(adoptedAt, record)
        .flatMap(session -> session.conventionIn(record))
        .filter(
            convention -> outcome.instrument().filter(one -> !one.equals(convention)).isPresent())
        .isPresent();
  }

  /** {@return the days on which it may have been taken: those of its meeting, or of its session} */
  static Optional<DateRange> daysOf(Vote vote, RecordView record) {
    Optional<Session> session = Procedure.session(vote.session(), record);
    return vote.meeting()
        .flatMap(id -> record.find(Meeting.class, id))
        .flatMap(Meeting::slot)
        .flatMap(slot -> session.map(one -> one.daysOf(slot)))
        .or(() -> session.flatMap(Session::days));
  }
}
