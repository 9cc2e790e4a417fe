package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.DecisionFacts.completePresence;
import static org.unodc.cop.testkit.mistake.DecisionFacts.list;
import static org.unodc.cop.testkit.mistake.DecisionFacts.number;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in votes: their totals, their ballots, and what they were taken on. */
final class VoteMistakes {
  private static final String VOTES = "/votes/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of(
                  "vote.more-votes-than-present",
                  "The last digit of the votes in favour is typed twice.")
              .at(VOTES)
              .where(vote -> vote.has("present") && vote.has("inFavour"))
              .where(
                  vote ->
                      twiceTheLastDigit(number(vote, "inFavour"))
                          > number(vote, "present") + DecisionFacts.membersOfOrganizations(vote))
              .change(vote -> vote.set("inFavour", twiceTheLastDigit(number(vote, "inFavour"))))
              .foundBy("quorum.votes-do-not-exceed-the-parties-present"),
          Mistake.of(
                  "vote.more-present-than-its-meeting",
                  "The number present is that of the delegations to the session.")
              .at(VOTES)
              .where(vote -> vote.has("present") && completePresence(vote).isPresent())
              .change(
                  vote ->
                      vote.set(
                          "present",
                          completePresence(vote).orElseThrow().children("items").count() + 5))
              .foundBy("quorum.vote-has-no-more-present-than-its-meeting"),
          Mistake.of("vote.parties-miscounted", "One party present is counted twice.")
              .at("/sessions/*/meetings/*/partiesPresent")
              .where(present -> present.has("stated") && present.has("items"))
              .where(present -> DecisionFacts.isTrue(present, "complete"))
              .change(
                  present ->
                      present
                          .child("stated")
                          .set("value", present.children("items").count() + 1)
                          .set("qualifier", "EXACT"))
              .foundBy("quorum.parties-present-match-their-list"),
          Mistake.of("vote.other-draft", "The vote is attached to another draft.")
              .at("/outcomes/*")
              .where(outcome -> outcome.has("draft") && drafts(outcome).size() > 0)
              .change(
                  outcome -> vote(outcome).set("draft", outcome.oneOf(drafts(outcome)).text("id")))
              .foundBy("quorum.vote-agrees-with-its-outcome"),
          Mistake.of("vote.other-meeting", "The vote is entered for the meeting before.")
              .at("/outcomes/*")
              .where(outcome -> outcome.has("meeting") && meetings(outcome).size() > 0)
              .change(
                  outcome ->
                      vote(outcome).set("meeting", outcome.oneOf(meetings(outcome)).text("id")))
              .foundBy("quorum.vote-agrees-with-its-outcome"),
          Mistake.of(
                  "vote.meeting-of-another-session", "The vote names a meeting of another session.")
              .at(VOTES)
              .where(vote -> !DecisionFacts.otherMeetings(vote).isEmpty())
              .change(
                  vote ->
                      vote.set("meeting", vote.oneOf(DecisionFacts.otherMeetings(vote)).text("id")))
              .foundBy("quorum.vote-is-taken-in-its-session"),
          Mistake.of("vote.other-session", "The vote is entered for another session.")
              .at(VOTES)
              .where(vote -> DecisionFacts.meetingOf(vote).isPresent())
              .where(vote -> !DecisionFacts.otherSessions(vote).isEmpty())
              .change(
                  vote ->
                      vote.set("session", vote.oneOf(DecisionFacts.otherSessions(vote)).text("id")))
              .foundBy("quorum.vote-is-taken-in-its-session"),
          Mistake.of("vote.draft-of-another-session", "The vote is on a draft of another session.")
              .at(VOTES)
              .where(vote -> !DecisionFacts.otherDrafts(vote).isEmpty())
              .change(
                  vote -> vote.set("draft", vote.oneOf(DecisionFacts.otherDrafts(vote)).text("id")))
              .foundBy("quorum.vote-is-on-a-draft-of-its-session"),
          Mistake.of("vote.unknown-total", "A total that is not known is entered as -1.")
              .at(VOTES)
              .change(vote -> vote.set("abstained", -1))
              .foundBy("quorum.vote-totals-are-not-negative"),
          Mistake.of("vote.ballot-twice", "A ballot is entered twice.")
              .at("/votes/*/ballots/*")
              .change(RecordPart::duplicate)
              .foundBy("quorum.voters-cast-one-ballot"),
          Mistake.of("vote.total-below-the-ballots", "The votes in favour are entered as zero.")
              .at(VOTES)
              .where(vote -> number(vote, "inFavour") > 0)
              .where(
                  vote ->
                      vote.children("ballots").anyMatch(ballot -> ballot.is("choice", "IN_FAVOUR")))
              .change(vote -> vote.set("inFavour", 0))
              .foundBy("quorum.vote-totals-cover-the-ballots"),
          Mistake.of(
                  "vote.ballot-of-one-absent",
                  "A ballot is entered for a State that was not there.")
              .at("/votes/*/ballots/*")
              .where(ballot -> !absentStates(ballot).isEmpty())
              .change(
                  ballot ->
                      ballot.set("participant", ballot.oneOf(absentStates(ballot)).text("id")))
              .foundBy("quorum.voters-are-present-at-the-meeting"),
          Mistake.of("vote.by-consensus", "An outcome with a vote is entered as by consensus.")
              .at("/outcomes/*")
              .where(outcome -> outcome.has("vote") && outcome.is("adoption", "VOTE"))
              .change(outcome -> outcome.set("adoption", "CONSENSUS"))
              .foundBy("quorum.consensus-takes-no-vote"),
          Mistake.of("vote.no-such-vote", "The id of the vote of an outcome is mistyped.")
              .at("/outcomes/*")
              .where(outcome -> outcome.has("vote"))
              .change(outcome -> outcome.set("vote", outcome.text("vote") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "vote.matter-for-consensus",
                  "The vote is entered for a matter that is decided by consensus only.")
              .at(VOTES)
              .where(DecisionFacts::hasSessionDays)
              .where(vote -> !mattersForConsensus(vote).isEmpty())
              .change(vote -> vote.set("matter", vote.oneOf(mattersForConsensus(vote))))
              .foundBy("quorum.matters-for-consensus-take-no-vote"),
          Mistake.of("vote.choice-mistyped", "The choice of a ballot is mistyped.")
              .at("/votes/*/ballots/*")
              .change(ballot -> ballot.set("choice", "IN_FAVOR"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("vote.total-as-text", "A total is entered as a text.")
              .at(VOTES)
              .where(vote -> vote.has("inFavour"))
              .change(vote -> vote.set("inFavour", vote.text("inFavour")))
              .refusedAs(ProblemCode.WRONG_TYPE),
          Mistake.of("vote.one-abstention-less", "One abstention is not counted.")
              .at(VOTES)
              .where(vote -> number(vote, "abstained") > 0 && !vote.has("ballots"))
              .change(vote -> vote.set("abstained", number(vote, "abstained") - 1))
              .notKnowable(
                  "A party that is present need not vote, so that any smaller total is possible."));

  private VoteMistakes() {}

  private static long twiceTheLastDigit(long number) {
    return number * 10 + number % 10;
  }

  /** {@return the vote of an outcome that has one} */
  private static RecordPart vote(RecordPart outcome) {
    return outcome.referred("vote", VOTES).orElseThrow();
  }

  /** {@return the drafts other than that of an outcome; none if it has no vote with a draft} */
  private static ImmutableList<RecordPart> drafts(RecordPart outcome) {
    return outcome.referred("vote", VOTES).filter(vote -> vote.has("draft")).isEmpty()
        ? ImmutableList.of()
        : list(
            outcome
                .all("/drafts/*")
                .filter(draft -> !draft.is("id", outcome.text("draft")))
                .filter(draft -> !draft.is("id", vote(outcome).text("draft"))));
  }

  /** {@return the other meetings of the session of an outcome whose vote names a meeting} */
  private static ImmutableList<RecordPart> meetings(RecordPart outcome) {
    return outcome.referred("vote", VOTES).filter(vote -> vote.has("meeting")).isEmpty()
        ? ImmutableList.of()
        : list(
            DecisionFacts.meetingOf(outcome).stream()
                .flatMap(RecordPart::siblings)
                .filter(meeting -> !meeting.is("id", vote(outcome).text("meeting"))));
  }

  private static ImmutableList<RecordPart> absentStates(RecordPart ballot) {
    return completePresence(ballot.parent().parent())
        .map(
            present ->
                list(
                    ballot
                        .all("/participants/*")
                        .filter(participant -> participant.is("type", "state"))
                        .filter(
                            state ->
                                present
                                    .children("items")
                                    .noneMatch(item -> item.text().equals(state.text("id"))))))
        .orElse(ImmutableList.of());
  }

  /** {@return the matters that the only version of the rules leaves to consensus} */
  private static ImmutableList<String> mattersForConsensus(RecordPart vote) {
    return vote.all("/rulesOfProcedure/*").count() == 1
        ? vote.all("/rulesOfProcedure/*/decisions/*")
            .filter(decision -> decision.is("method", "CONSENSUS"))
            .map(decision -> decision.text("matter"))
            .filter(matter -> !vote.is("matter", matter))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
