package org.unodc.cop.domain.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** Rules about the totals, the ballots and the meeting of a vote. */
final class VoteRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("quorum.vote-totals-cover-the-ballots", Severity.WARNING, Vote.class)
              .when(
                  vote ->
                      !vote.ballots().isEmpty()
                          && (vote.inFavour().isPresent()
                              || vote.against().isPresent()
                              || vote.abstained().isPresent()))
              .check(VoteRules::checkTotals),
          Rule.of("quorum.voters-cast-one-ballot", Severity.WARNING, Vote.class)
              .when(vote -> !vote.ballots().isEmpty())
              .check(VoteRules::checkVoters),
          Rule.of("quorum.vote-is-taken-in-its-session", Severity.WARNING, Vote.class)
              .when(VoteRules::isFound)
              .check(VoteRules::checkMeeting));

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
    if (!Meetings.of(record).isOf(meeting, session)) {
      findings.add(Place.of("meeting"), record.label(meeting), record.label(session));
    }
  }

  private static boolean isFound(Vote vote, RecordView record) {
    return vote.session().flatMap(id -> record.find(Session.class, id)).isPresent()
        && vote.meeting().flatMap(id -> record.find(Meeting.class, id)).isPresent();
  }

  /** The sessions to which the meetings belong. */
  private record Meetings(ImmutableSetMultimap<MeetingId, SessionId> sessions) {
    static Meetings of(RecordView record) {
      return record.computedOnce(
          Meetings.class,
          () ->
              new Meetings(
                  record.all(Session.class).stream()
                      .collect(
                          ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                              Session::id, session -> session.meetings().stream().map(Meeting::id)))
                      .inverse()));
    }

    boolean isOf(MeetingId meeting, SessionId session) {
      return sessions.containsEntry(meeting, session);
    }
  }
}
