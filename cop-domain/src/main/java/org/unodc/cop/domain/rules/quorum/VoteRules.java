package org.unodc.cop.domain.rules.quorum;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Adoption;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.procedure.DecisionRule;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Key;
import org.unodc.cop.domain.rules.Lookup;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.domain.rules.SessionParts;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/**
 * Rules about the totals, the ballots and the meeting of a vote, and the outcome that it adopted.
 */
public final class VoteRules {
  /** Votes that are equal but for their ids. */
  private static final Lookup<String, Vote> EQUAL =
      Lookup.of(
          Vote.class,
          vote ->
              Key.of(
                  vote.session(),
                  Optional.of(vote.meeting()),
                  Optional.of(vote.matter()),
                  Optional.of(vote.draft()),
                  Optional.of(vote.present()),
                  Optional.of(vote.inFavour()),
                  Optional.of(vote.against()),
                  Optional.of(vote.abstained()),
                  Optional.of(vote.ballots())));

  private static final Once<ImmutableSetMultimap<SessionId, MeetingId>> MEETINGS =
      Once.of(
          record ->
              record.all(Session.class).stream()
                  .collect(
                      flatteningToImmutableSetMultimap(
                          Session::id, session -> session.meetings().stream().map(Meeting::id))));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("quorum.vote-totals-cover-the-ballots", Vote.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(
                  vote ->
                      !vote.ballots().isEmpty()
                          && (vote.inFavour().isPresent()
                              || vote.against().isPresent()
                              || vote.abstained().isPresent()))
              .check(VoteRules::checkTotals),
          Rule.warning("quorum.voters-cast-one-ballot", Vote.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(vote -> !vote.ballots().isEmpty())
              .check(VoteRules::checkVoters),
          Rule.warning("quorum.vote-is-taken-in-its-session", Vote.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(VoteRules::isFound)
              .check(VoteRules::checkMeeting),
          Rule.warning("quorum.vote-totals-are-not-negative", Vote.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .when(vote -> totals(vote).values().stream().anyMatch(OptionalInt::isPresent))
              .check(VoteRules::checkSigns),
          Rule.warning("quorum.vote-is-on-a-draft-of-its-session", Vote.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when((vote, record) -> sessionOf(vote, record).isPresent())
              .given(VoteRules::sessionOfDraft, VoteRules::checkDraft),
          Rule.error("quorum.matters-for-consensus-take-no-vote", Vote.class)
              .reading(Scope.SESSION)
              .given(VoteRules::decision, VoteRules::checkConsensus),
          Rule.warning("quorum.vote-appears-under-one-id", Vote.class)
              .reading(Scope.SESSION)
              .when(vote -> vote.session().isPresent())
              .check(
                  (vote, record, findings) ->
                      EQUAL
                          .earlierThan(vote, record)
                          .ifPresent(other -> findings.add(Place.here(), EntityLabel.of(other)))),
          Rule.warning("quorum.consensus-takes-no-vote", Outcome.class)
              .reading(Scope.NAMES)
              .when(outcome -> outcome.adoption().isPresent())
              .given(Outcome::vote, VoteRules::checkAdoption),
          Rule.warning("quorum.vote-agrees-with-its-outcome", Outcome.class)
              .reading(Scope.SESSION)
              .given(VoteRules::vote, VoteRules::checkVote));

  private VoteRules() {}

  private static void checkTotals(Vote vote, RecordView record, FindingCollector findings) {
    checkTotal(vote, VoteChoice.IN_FAVOUR, "inFavour", vote.inFavour(), findings);
    checkTotal(vote, VoteChoice.AGAINST, "against", vote.against(), findings);
    checkTotal(vote, VoteChoice.ABSTAINING, "abstained", vote.abstained(), findings);
  }

  /**
   * Reports a total that is less than the number of voters. A greater total is correct: some
   * ballots may not be recorded, and one ballot of an organization can count as several votes.
   */
  private static void checkTotal(
      Vote vote,
      VoteChoice choice,
      String accessor,
      OptionalInt stated,
      FindingCollector findings) {
    long voters =
        vote.ballots().stream()
            .filter(ballot -> ballot.choice() == choice)
            .map(Ballot::participant)
            .distinct()
            .count();
    if (stated.isPresent() && voters > stated.getAsInt()) {
      findings.add(Place.of(accessor), choice, stated.getAsInt(), voters);
    }
  }

  private static void checkVoters(Vote vote, RecordView record, FindingCollector findings) {
    Set<ParticipantId> voters = new HashSet<>();
    for (int i = 0; i < vote.ballots().size(); i++) {
      ParticipantId voter = vote.ballots().get(i).participant();
      if (!voters.add(voter)) {
        findings.add(Place.of("ballots").at(i).at("participant"), record.label(voter));
      }
    }
  }

  private static void checkMeeting(Vote vote, RecordView record, FindingCollector findings) {
    MeetingId meeting = vote.meeting().orElseThrow();
    SessionId session = vote.session().orElseThrow();
    if (!MEETINGS.in(record).containsEntry(session, meeting)) {
      findings.add(Place.of("meeting"), record.label(meeting), record.label(session));
    }
  }

  private static void checkSigns(Vote vote, RecordView record, FindingCollector findings) {
    totals(vote)
        .forEach(
            (accessor, total) -> {
              if (total.orElse(0) < 0) {
                findings.add(Place.of(accessor), total.getAsInt(), accessor);
              }
            });
  }

  private static ImmutableMap<String, OptionalInt> totals(Vote vote) {
    return ImmutableMap.of(
        "present", vote.present(),
        "inFavour", vote.inFavour(),
        "against", vote.against(),
        "abstained", vote.abstained());
  }

  private static void checkDraft(
      Vote vote, Session ofDraft, RecordView record, FindingCollector findings) {
    Session own = sessionOf(vote, record).orElseThrow();
    if (!SessionParts.areSame(own, ofDraft, record)) {
      findings.add(
          Place.of("draft"),
          EntityLabel.of(own),
          record.label(vote.draft().orElseThrow()),
          EntityLabel.of(ofDraft));
    }
  }

  private static Optional<Session> sessionOf(Vote vote, RecordView record) {
    return record.find(Session.class, vote.session());
  }

  private static Optional<Session> sessionOfDraft(Vote vote, RecordView record) {
    return record
        .find(Draft.class, vote.draft())
        .flatMap(Draft::session)
        .flatMap(id -> record.find(Session.class, id));
  }

  private static void checkConsensus(
      Vote vote, DecisionRule decision, RecordView record, FindingCollector findings) {
    if (decision.method() == DecisionRule.Method.CONSENSUS) {
      findings.addCiting(decision.citation(), Place.of("matter"), decision.matter());
    }
  }

  /** {@return the way in which the matter of a vote is decided; empty if it is not known} */
  private static Optional<DecisionRule> decision(Vote vote, RecordView record) {
    return sessionOf(vote, record)
        .flatMap(Session::days)
        .flatMap(days -> RulesInForce.on(days.first(), record))
        .flatMap(rules -> vote.matter().flatMap(rules::decisionOn));
  }

  private static boolean isFound(Vote vote, RecordView record) {
    return sessionOf(vote, record).isPresent()
        && record.find(Meeting.class, vote.meeting()).isPresent();
  }

  private static void checkAdoption(
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
