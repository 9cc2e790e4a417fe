package org.unodc.cop.domain.rules.quorum;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules about the participants whose votes were recorded. */
public final class VoterRules {
  private static final ImmutableSet<ParticipantStatus> MAY_BE_PARTY =
      ImmutableSet.of(ParticipantStatus.PARTY, ParticipantStatus.UNKNOWN);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("quorum.regional-organization-does-not-vote-beside-its-members", Vote.class)
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      excludesOrganizationsWhoseMembersVote(vote, record)
                          && vote.ballots().stream()
                              .flatMap(ballot -> organization(ballot, record).stream())
                              .anyMatch(VoterRules::hasMembers))
              .check(VoterRules::checkOrganizations),
          Rule.error("quorum.voters-are-parties", Vote.class)
              .asCaseOf("quorum.parties-are-parties")
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      vote.ballots().stream().anyMatch(ballot -> isKnown(ballot, vote, record)))
              .check(VoterRules::checkVoters));

  private VoterRules() {}

  private static void checkOrganizations(Vote vote, RecordView record, FindingCollector findings) {
    Map<StateCode, ParticipatingState> voting = new TreeMap<>();
    vote.ballots().stream()
        .filter(VoterRules::votes)
        .flatMap(ballot -> record.find(Participant.class, ballot.participant()).stream())
        .flatMap(VoterRules::asState)
        .forEach(state -> voting.putIfAbsent(state.state(), state));
    Optional<DateRange> days = RecordedVotes.daysOf(vote, record);
    Map<ParticipantId, Optional<StateCode>> firstVoting = new TreeMap<>();
    for (int i = 0; i < vote.ballots().size(); i++) {
      Optional<RegionalOrganization> organization = organization(vote.ballots().get(i), record);
      Optional<StateCode> member =
          organization.flatMap(
              found ->
                  firstVoting.computeIfAbsent(
                      found.id(),
                      id -> MemberPlaces.of(found, record).firstOf(voting.keySet(), days)));
      if (member.isPresent()) {
        findings.addCiting(
            votingRights(vote, record).flatMap(VotingRights::citation),
            Place.of("ballots").at(i).at("participant"),
            EntityLabel.of(organization.orElseThrow()),
            EntityLabel.of(Optional.ofNullable(voting.get(member.get())).orElseThrow()));
      }
    }
  }

  private static boolean hasMembers(RegionalOrganization organization) {
    return !organization.members().isEmpty() || !organization.memberships().isEmpty();
  }

  /**
   * The members of an organization, in the order of the record, each with its memberships; without
   * memberships, if the record states no days.
   */
  private record MemberPlaces(ImmutableMap<StateCode, MemberPlace> byState) {
    /** {@return the members of an organization, computed once for each organization} */
    static MemberPlaces of(RegionalOrganization organization, RecordView record) {
      return record.computedOnce(
          MemberPlaces.class, organization.id(), () -> MemberPlaces.of(organization));
    }

    private static MemberPlaces of(RegionalOrganization organization) {
      ImmutableListMultimap<StateCode, Membership> memberships =
          Multimaps.index(organization.memberships(), Membership::state);
      ImmutableList<StateCode> states =
          memberships.isEmpty()
              ? ImmutableSet.copyOf(organization.members()).asList()
              : memberships.keySet().asList();
      return new MemberPlaces(
          IntStream.range(0, states.size())
              .boxed()
              .collect(
                  toImmutableMap(
                      states::get,
                      place -> new MemberPlace(place, memberships.get(states.get(place))))));
    }

    /**
     * {@return the first of these States that was a member on all days of the vote; goes through
     * the smaller set}
     */
    Optional<StateCode> firstOf(Set<StateCode> states, Optional<DateRange> days) {
      return states.size() < byState.size()
          ? states.stream()
              .filter(byState::containsKey)
              .filter(state -> place(state).isMemberOn(days))
              .min(comparing(state -> place(state).place()))
          : byState.keySet().stream()
              .filter(states::contains)
              .filter(state -> place(state).isMemberOn(days))
              .findFirst();
    }

    private MemberPlace place(StateCode state) {
      return Optional.ofNullable(byState.get(state)).orElseThrow();
    }
  }

  /** The position of a member in the record, and its memberships. */
  private record MemberPlace(int place, ImmutableList<Membership> memberships) {
    boolean isMemberOn(Optional<DateRange> days) {
      return memberships.isEmpty()
          || memberships.stream()
              .anyMatch(
                  membership ->
                      days.filter(
                              range ->
                                  membership.holdsOn(range.first()) == Answer.YES
                                      && membership.holdsOn(range.last()) == Answer.YES)
                          .isPresent());
    }
  }

  private static Stream<ParticipatingState> asState(Participant participant) {
    return participant instanceof ParticipatingState state ? Stream.of(state) : Stream.empty();
  }

  /** {@return whether a ballot counts as a vote; an abstention does not} */
  private static boolean votes(Ballot ballot) {
    return ballot.choice() != VoteChoice.ABSTAINING;
  }

  private static Optional<RegionalOrganization> organization(Ballot ballot, RecordView record) {
    return Optional.of(ballot)
        .filter(VoterRules::votes)
        .flatMap(voting -> record.find(Participant.class, voting.participant()))
        .filter(RegionalOrganization.class::isInstance)
        .map(RegionalOrganization.class::cast);
  }

  private static void checkVoters(Vote vote, RecordView record, FindingCollector findings) {
    DateRange days = RecordedVotes.daysOf(vote, record).orElseThrow();
    TreatyStatus status = status(vote, record).orElseThrow();
    for (int i = 0; i < vote.ballots().size(); i++) {
      Ballot ballot = vote.ballots().get(i);
      if (!mayBeParty(ballot, status, days)) {
        findings.addCiting(
            clause(vote, record),
            Place.of("ballots").at(i).at("participant"),
            record.label(ballot.participant()),
            days.last());
      }
    }
  }

  /** {@return whether the voter may be a party on the first or the last of these days} */
  static boolean mayBeParty(Ballot ballot, TreatyStatus status, DateRange days) {
    return Stream.of(days.first(), days.last())
        .map(day -> status.statusOf(ballot.participant(), day))
        .anyMatch(MAY_BE_PARTY::contains);
  }

  private static boolean isKnown(Ballot ballot, Vote vote, RecordView record) {
    Optional<DateRange> days = RecordedVotes.daysOf(vote, record);
    return status(vote, record)
        .flatMap(status -> days.map(range -> status.statusOf(ballot.participant(), range.first())))
        .filter(standing -> standing != ParticipantStatus.UNKNOWN)
        .isPresent();
  }

  private static Optional<TreatyStatus> status(Vote vote, RecordView record) {
    return SessionProcedure.session(vote.session(), record)
        .flatMap(session -> SessionProcedure.statusFor(session, record));
  }

  private static boolean excludesOrganizationsWhoseMembersVote(Vote vote, RecordView record) {
    return votingRights(vote, record)
        .flatMap(VotingRights::regionalOrganizationVotesOnlyIfMembersDoNot)
        .orElse(false);
  }

  /** {@return the citation of the rule of procedure on the votes of each party} */
  private static Optional<Citation> clause(Vote vote, RecordView record) {
    return votingRights(vote, record)
        .flatMap(VotingRights::votesPerParty)
        .flatMap(
            votes ->
                votes
                    .citation()
                    .or(() -> votingRights(vote, record).flatMap(VotingRights::citation)));
  }

  /** {@return the voting rights under the rules of the session of a vote; empty if unknown} */
  static Optional<VotingRights> votingRights(Vote vote, RecordView record) {
    return SessionProcedure.session(vote.session(), record)
        .flatMap(session -> SessionProcedure.rulesFor(session, record))
        .flatMap(RulesOfProcedure::votingRights);
  }
}
