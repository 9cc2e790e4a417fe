package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about the voters in a vote that, according to its outcome, is on a protocol. */
public final class ProtocolVoterRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("quorum.voters-on-a-protocol-are-its-parties", Vote.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      clause(vote, record).isPresent()
                          && vote.ballots().stream()
                              .anyMatch(ballot -> isKnown(ballot, vote, record)))
              .check(ProtocolVoterRules::checkVoters));

  private ProtocolVoterRules() {}

  private static void checkVoters(Vote vote, RecordView record, FindingCollector findings) {
    ConventionId protocol = protocol(vote, record).orElseThrow();
    TreatyStatus status = TreatyStatus.in(record, protocol).orElseThrow();
    DateRange days = RecordedVotes.daysOf(vote, record).orElseThrow();
    for (int i = 0; i < vote.ballots().size(); i++) {
      Ballot ballot = vote.ballots().get(i);
      if (!VoterRules.mayBeParty(ballot, status, days)) {
        findings.addCiting(
            clause(vote, record),
            Place.of("ballots").at(i).at("participant"),
            record.label(ballot.participant()),
            record.label(protocol),
            days.last());
      }
    }
  }

  private static boolean isKnown(Ballot ballot, Vote vote, RecordView record) {
    Optional<DateRange> days = RecordedVotes.daysOf(vote, record);
    return protocol(vote, record)
        .flatMap(protocol -> TreatyStatus.in(record, protocol))
        .flatMap(status -> days.map(range -> status.statusOf(ballot.participant(), range.first())))
        .filter(standing -> standing != ParticipantStatus.UNKNOWN)
        .isPresent();
  }

  private static Optional<ConventionId> protocol(Vote vote, RecordView record) {
    return RecordedVotes.in(record).onlyProtocolOf(vote);
  }

  private static Optional<Citation> clause(Vote vote, RecordView record) {
    return VoterRules.votingRights(vote, record).flatMap(VotingRights::protocolDecisions);
  }
}
