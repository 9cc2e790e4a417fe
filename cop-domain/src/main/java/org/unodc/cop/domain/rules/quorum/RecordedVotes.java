package org.unodc.cop.domain.rules.quorum;

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
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** Finds the days of votes and the treaties that they are on. */
final class RecordedVotes {
  private final SetMultimap<VoteId, ConventionId> protocols = HashMultimap.create();

  private RecordedVotes(RecordView record) {
    for (Outcome outcome : record.all(Outcome.class)) {
      if (outcome.vote().isPresent() && isOnProtocol(outcome, record)) {
        protocols.put(outcome.vote().get(), outcome.instrument().orElseThrow());
      }
    }
  }

  /** {@return the data on the votes of a record, computed once} */
  static RecordedVotes in(RecordView record) {
    return record.computedOnce(RecordedVotes.class, () -> new RecordedVotes(record));
  }

  /**
   * {@return whether an outcome of the vote is on a treaty other than the convention of the
   * session}
   */
  boolean isOnProtocol(Vote vote) {
    return protocols.containsKey(vote.id());
  }

  /**
   * {@return the only treaty, other than the convention of the session, that the outcomes of a vote
   * are on; empty if there is none or more than one}
   */
  Optional<ConventionId> onlyProtocolOf(Vote vote) {
    Set<ConventionId> found = protocols.get(vote.id());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * {@return whether an outcome is on a treaty other than the convention of the session; false if
   * the session is not known}
   */
  static boolean isOnProtocol(Outcome outcome, RecordView record) {
    Optional<SessionId> adoptedAt =
        outcome.session().or(() -> record.find(Vote.class, outcome.vote()).flatMap(Vote::session));
    return SessionProcedure.session(adoptedAt, record)
        .flatMap(session -> session.conventionIn(record))
        .filter(
            convention ->
                outcome.instrument().filter(treaty -> !treaty.equals(convention)).isPresent())
        .isPresent();
  }

  /** {@return the days of the meeting of a vote, or otherwise of its session; empty if unknown} */
  static Optional<DateRange> daysOf(Vote vote, RecordView record) {
    Optional<Session> session = record.find(Session.class, vote.session());
    return record
        .find(Meeting.class, vote.meeting())
        .flatMap(Meeting::slot)
        .flatMap(slot -> session.map(held -> held.daysOf(slot)))
        .or(() -> session.flatMap(Session::days));
  }
}
