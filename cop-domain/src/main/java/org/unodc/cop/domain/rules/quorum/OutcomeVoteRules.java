package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Adoption;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionParts;
import org.unodc.cop.domain.session.Session;

/** Rules about an outcome and the vote that adopted it. */
public final class OutcomeVoteRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("quorum.consensus-takes-no-vote", Outcome.class)
              .reading(Scope.NAMES)
              .when(outcome -> outcome.adoption().isPresent())
              .given(Outcome::vote, OutcomeVoteRules::checkConsensus),
          Rule.warning("quorum.vote-agrees-with-its-outcome", Outcome.class)
              .reading(Scope.SESSION)
              .given(OutcomeVoteRules::vote, OutcomeVoteRules::checkVote));

  private OutcomeVoteRules() {}

  private static void checkConsensus(
      Outcome outcome, VoteId vote, RecordView record, FindingCollector findings) {
    if (outcome.adoption().filter(Adoption.CONSENSUS::equals).isPresent()) {
      findings.add(Place.of("vote"), record.label(vote));
    }
  }

  private static void checkVote(
      Outcome outcome, Vote vote, RecordView record, FindingCollector findings) {
    compare(outcome.draft(), vote.draft(), vote, record, findings);
    compare(outcome.meeting(), vote.meeting(), vote, record, findings);
    Optional<Session> own = record.find(Session.class, outcome.session());
    Optional<Session> ofVote = record.find(Session.class, vote.session());
    if (own.isPresent()
        && ofVote.isPresent()
        && !SessionParts.areSame(own.get(), ofVote.get(), record)) {
      compare(outcome.session(), vote.session(), vote, record, findings);
    }
  }

  private static <T extends EntityId> void compare(
      Optional<T> own,
      Optional<T> ofVote,
      Vote vote,
      RecordView record,
      FindingCollector findings) {
    if (own.isPresent() && ofVote.isPresent() && !own.equals(ofVote)) {
      findings.add(
          Place.of("vote"),
          record.label(own.get()),
          EntityLabel.of(vote),
          record.label(ofVote.get()));
    }
  }

  private static Optional<Vote> vote(Outcome outcome, RecordView record) {
    return record.find(Vote.class, outcome.vote());
  }
}
