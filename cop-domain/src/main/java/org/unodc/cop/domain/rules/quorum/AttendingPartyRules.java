package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Rules that compare the parties counted at meetings and in votes with the parties to the treaty.
 */
public final class AttendingPartyRules {
  private static final ImmutableSet<ParticipantStatus> MAY_BE_PARTY =
      ImmutableSet.of(ParticipantStatus.PARTY, ParticipantStatus.UNKNOWN);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("quorum.parties-present-are-parties", Session.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.TREATIES)
              .when(AttendingPartyRules::isJudged)
              .check(AttendingPartyRules::checkPresent),
          Rule.error("quorum.votes-do-not-exceed-the-parties", Vote.class)
              .asCaseOf("quorum.no-more-than-there-are")
              .reading(Scope.SESSION)
              .when((vote, record) -> votesCast(vote) > 0 && maximumVotes(vote, record).isPresent())
              .check(AttendingPartyRules::checkVotes));

  private AttendingPartyRules() {}

  private static boolean isJudged(Session session, RecordView record) {
    return session.meetings().stream()
        .anyMatch(
            meeting ->
                meeting.partiesPresent().stream()
                    .flatMap(list -> list.items().stream())
                    .anyMatch(
                        party ->
                            statuses(party, meeting, session, record)
                                .anyMatch(status -> status != ParticipantStatus.UNKNOWN)));
  }

  private static void checkPresent(Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      ImmutableList<ParticipantId> present =
          meeting.partiesPresent().map(PartialList::items).orElse(ImmutableList.of());
      for (int j = 0; j < present.size(); j++) {
        ParticipantId party = present.get(j);
        ImmutableSet<ParticipantStatus> found =
            statuses(party, meeting, session, record).collect(ImmutableSet.toImmutableSet());
        if (!found.isEmpty() && found.stream().noneMatch(MAY_BE_PARTY::contains)) {
          findings.add(
              Place.of("meetings").at(i).at("partiesPresent").at("items").at(j),
              EntityLabel.of(meeting),
              record.label(party),
              daysOf(meeting, session).orElseThrow().last());
        }
      }
    }
  }

  /**
   * {@return the status of a party on the first and the last day; no element if no day is known}
   */
  private static Stream<ParticipantStatus> statuses(
      ParticipantId party, Meeting meeting, Session session, RecordView record) {
    return daysOf(meeting, session).stream()
        .flatMap(days -> Stream.of(days.first(), days.last()))
        .flatMap(
            day ->
                SessionProcedure.statusFor(session, record).stream()
                    .map(status -> status.statusOf(party, day)));
  }

  private static Optional<DateRange> daysOf(Meeting meeting, Session session) {
    return meeting.slot().map(session::daysOf).or(session::days);
  }

  private static void checkVotes(Vote vote, RecordView record, FindingCollector findings) {
    long cast = votesCast(vote);
    long maximum = maximumVotes(vote, record).orElseThrow();
    if (cast > maximum) {
      findings.addCiting(
          votesPerParty(vote, record)
              .flatMap(StipulatedNumber::citation)
              .or(() -> rights(vote, record).flatMap(VotingRights::citation)),
          Place.here(),
          cast,
          maximum);
    }
  }

  private static long votesCast(Vote vote) {
    return Stream.of(vote.inFavour(), vote.against(), vote.abstained())
        .flatMapToInt(total -> total.stream())
        .filter(total -> total > 0)
        .asLongStream()
        .sum();
  }

  /**
   * {@return the largest number of votes that the parties have, each one unless the rules of
   * procedure state another number; empty if it is not known, or if the vote is on a protocol}
   *
   * <p>A regional organization that has the votes of its members adds none. If the rules of
   * procedure do not say so, it is counted as one more party.
   */
  private static Optional<Long> maximumVotes(Vote vote, RecordView record) {
    if (RecordedVotes.in(record).isOnProtocol(vote)) {
      return Optional.empty();
    }
    boolean onlyStates =
        rights(vote, record)
            .flatMap(VotingRights::regionalOrganizationHasMembersVotes)
            .orElse(false);
    Optional<CountInterval> parties =
        SessionProcedure.session(vote.session(), record)
            .flatMap(session -> SessionProcedure.statusFor(session, record))
            .flatMap(
                status ->
                    RecordedVotes.daysOf(vote, record)
                        .map(
                            days ->
                                voters(status, onlyStates, days.first())
                                    .hull(voters(status, onlyStates, days.last()))));
    long perParty = votesPerParty(vote, record).map(StipulatedNumber::number).orElse(1);
    return parties
        .filter(count -> count.max().isPresent())
        .map(count -> count.max().getAsLong() * perParty);
  }

  private static CountInterval voters(TreatyStatus status, boolean onlyStates, LocalDate day) {
    return (onlyStates ? status.statesInForceOn(day) : status.partiesInForceOn(day))
        .intervalAsPrinted();
  }

  private static Optional<StipulatedNumber> votesPerParty(Vote vote, RecordView record) {
    return rights(vote, record).flatMap(VotingRights::votesPerParty);
  }

  private static Optional<VotingRights> rights(Vote vote, RecordView record) {
    return SessionProcedure.session(vote.session(), record)
        .flatMap(session -> SessionProcedure.rulesFor(session, record))
        .flatMap(RulesOfProcedure::votingRights);
  }
}
