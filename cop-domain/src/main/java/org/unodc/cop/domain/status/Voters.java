package org.unodc.cop.domain.status;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The voting rights of participants on one day, derived from the rules and from the status of each
 * participant.
 */
public final class Voters {
  private final VotingRights rights;
  private final TreatyStatus status;
  private final LocalDate day;
  private final Map<ParticipantId, Participant> byId = new TreeMap<>();
  private final Map<StateCode, ParticipantId> byState = new TreeMap<>();
  private final Map<ParticipantId, ImmutableMap<ParticipantId, Answer>> members = new TreeMap<>();

  private Voters(
      VotingRights rights, TreatyStatus status, List<Participant> participants, LocalDate day) {
    this.rights = rights;
    this.status = status;
    this.day = day;
    for (Participant participant : participants) {
      byId.putIfAbsent(participant.id(), participant);
      if (participant instanceof ParticipatingState state) {
        byState.putIfAbsent(state.state(), state.id());
      }
    }
    for (Participant participant : byId.values()) {
      if (participant instanceof RegionalOrganization organization) {
        members.put(organization.id(), participantsFor(organization.membersOn(day)));
      }
    }
  }

  /**
   * {@return the voting rights of participants on a day (rule 57 for UNTOC)}
   *
   * @param rights the rules on who votes and with how many votes
   * @param status the status of participants with regard to the convention
   * @param participants the participants, with the members of regional organizations
   */
  public static Voters on(
      LocalDate day, VotingRights rights, TreatyStatus status, List<Participant> participants) {
    requireNonNull(day, "day");
    requireNonNull(rights, "rights");
    requireNonNull(status, "status");
    requireNonNull(participants, "participants");
    return new Voters(rights, status, participants, day);
  }

  /** {@return the right of one participant (rule 57 for UNTOC) if no other participant votes} */
  public VotingRight rightOf(ParticipantId participant) {
    return rightOf(participant, Set.of());
  }

  /**
   * {@return the right of one participant (rule 57 for UNTOC)}
   *
   * <p>A State Party has the number of votes in {@link VotingRights#votesPerParty}, and none if a
   * regional organization votes that has it as a member on the day. A regional organization that is
   * a party has as many votes as it has members on the day that are parties, and none if one of
   * these members votes, because the organization and its members never both vote. Other
   * participants have no vote. A participant that the record does not describe is treated as a
   * State.
   *
   * @param voting the other participants that vote
   */
  public VotingRight rightOf(ParticipantId participant, Set<ParticipantId> voting) {
    ParticipantStatus standing = status.statusOf(participant, day);
    if (standing == ParticipantStatus.UNKNOWN) {
      return unknown(participant, VotingReason.PARTY_UNKNOWN, name(participant), day);
    }
    if (standing != ParticipantStatus.PARTY) {
      return none(participant, noParty(standing), name(participant), day);
    }
    Participant described = byId.get(participant);
    if (described instanceof RegionalOrganization organization) {
      return ofOrganization(organization, voting);
    }
    return described instanceof InternationalOrganization
        ? unknown(participant, VotingReason.PARTY_OF_UNKNOWN_KIND, name(participant))
        : ofState(participant, voting);
  }

  private VotingRight ofState(ParticipantId state, Set<ParticipantId> voting) {
    Optional<StipulatedNumber> votes = rights.votesPerParty();
    if (votes.isEmpty()) {
      return unknown(state, VotingReason.VOTES_OF_PARTY_UNKNOWN);
    }
    int number = votes.get().number();
    if (number == 0) {
      return none(state, VotingReason.NO_VOTE_FOR_PARTIES);
    }
    Optional<ParticipantId> organization = votingFor(state, voting, ParticipantStatus.PARTY);
    Optional<ParticipantId> unsure = votingFor(state, voting, ParticipantStatus.UNKNOWN);
    Optional<Boolean> replaces = rights.regionalOrganizationVotesOnlyIfMembersDoNot();
    if (organization.isEmpty() && unsure.isPresent() && replaces.orElse(true)) {
      return unknown(state, VotingReason.ORGANIZATION_UNKNOWN, name(state), name(unsure.get()));
    }
    Optional<ParticipantId> perhaps = perhapsVotingFor(state, voting);
    if (organization.isEmpty() && perhaps.isPresent() && replaces.orElse(true)) {
      return membershipUnknown(state, state, perhaps.get());
    }
    if (organization.isPresent() && replaces.orElse(true)) {
      Translatable other = name(organization.get());
      return replaces.isPresent()
          ? none(state, VotingReason.ORGANIZATION_VOTES, name(state), other)
          : unknown(state, VotingReason.BESIDE_ORGANIZATION_UNKNOWN, name(state), other);
    }
    Message reason =
        number == 1
            ? Message.of(VotingReason.STATE_HAS_ONE_VOTE, name(state), day)
            : Message.of(VotingReason.STATE_HAS_VOTES, name(state), day, number);
    Optional<Citation> rule = votes.get().citation().or(rights::citation);
    return new VotingRight(
        state, ReportedCount.exactly(number), new ProceduralAnswer(Answer.YES, reason, rule));
  }

  /** {@return an organization with this status that votes and has this State as a member} */
  private Optional<ParticipantId> votingFor(
      ParticipantId state, Set<ParticipantId> voting, ParticipantStatus standing) {
    return voting.stream()
        .filter(id -> membership(state, id) == Answer.YES)
        .filter(id -> status.statusOf(id, day) == standing)
        .findFirst();
  }

  /** {@return an organization that may be a party, votes and may have this State as a member} */
  private Optional<ParticipantId> perhapsVotingFor(ParticipantId state, Set<ParticipantId> voting) {
    return voting.stream()
        .filter(id -> membership(state, id) == Answer.UNKNOWN)
        .filter(id -> status.statusOf(id, day).isParty() != Answer.NO)
        .findFirst();
  }

  private Answer membership(ParticipantId state, ParticipantId organization) {
    return membersOf(organization).getOrDefault(state, Answer.NO);
  }

  private VotingRight membershipUnknown(
      ParticipantId participant, ParticipantId state, ParticipantId organization) {
    return unknown(
        participant, VotingReason.MEMBERSHIP_UNKNOWN, name(state), name(organization), day);
  }

  private VotingRight ofOrganization(RegionalOrganization organization, Set<ParticipantId> voting) {
    if (!rights.regionalOrganizationHasMembersVotes().orElse(false)) {
      return unknown(organization.id(), VotingReason.VOTES_OF_ORGANIZATION_UNKNOWN);
    }
    Set<ParticipantId> members = membersOf(organization.id(), Answer.YES);
    Optional<ParticipantId> voter = votingMember(members, voting, ParticipantStatus.PARTY);
    Optional<ParticipantId> unsure = votingMember(members, voting, ParticipantStatus.UNKNOWN);
    Optional<ParticipantId> perhaps =
        membersOf(organization.id(), Answer.UNKNOWN).stream()
            .filter(voting::contains)
            .filter(state -> status.statusOf(state, day).isParty() != Answer.NO)
            .findFirst();
    Optional<Boolean> losesVotes = rights.regionalOrganizationVotesOnlyIfMembersDoNot();
    Translatable name = name(organization.id());
    if (voter.isEmpty() && unsure.isPresent() && losesVotes.orElse(true)) {
      return unknown(organization.id(), VotingReason.MEMBER_UNKNOWN, name, name(unsure.get()));
    }
    if (voter.isEmpty() && perhaps.isPresent() && losesVotes.orElse(true)) {
      return membershipUnknown(organization.id(), perhaps.get(), organization.id());
    }
    if (voter.isEmpty() || !losesVotes.orElse(true)) {
      return withVotesOf(organization, members);
    }
    Translatable member = name(voter.get());
    return losesVotes.isPresent()
        ? none(organization.id(), VotingReason.MEMBER_VOTES, name, member)
        : unknown(organization.id(), VotingReason.BESIDE_MEMBER_UNKNOWN, name, member);
  }

  private Optional<ParticipantId> votingMember(
      Set<ParticipantId> members, Set<ParticipantId> voting, ParticipantStatus standing) {
    return members.stream()
        .filter(voting::contains)
        .filter(member -> status.statusOf(member, day) == standing)
        .findFirst();
  }

  private ImmutableMap<ParticipantId, Answer> membersOf(ParticipantId organization) {
    return members.getOrDefault(organization, ImmutableMap.of());
  }

  private Set<ParticipantId> membersOf(ParticipantId organization, Answer membership) {
    return Maps.filterValues(membersOf(organization), membership::equals).keySet();
  }

  private ImmutableMap<ParticipantId, Answer> participantsFor(Map<StateCode, Answer> states) {
    return states.entrySet().stream()
        .filter(member -> byState.containsKey(member.getKey()))
        .collect(
            ImmutableMap.toImmutableMap(
                member -> Optional.ofNullable(byState.get(member.getKey())).orElseThrow(),
                Map.Entry::getValue,
                Answer::or));
  }

  /** The number of votes is a minimum, because the record may not name all members. */
  private VotingRight withVotesOf(RegionalOrganization organization, Set<ParticipantId> members) {
    long parties =
        members.stream()
            .filter(member -> status.statusOf(member, day) == ParticipantStatus.PARTY)
            .count();
    if (parties == 0) {
      return unknown(organization.id(), VotingReason.MEMBERS_UNKNOWN, name(organization.id()), day);
    }
    ReportedCount votes = ReportedCount.atLeast(parties);
    Message reason =
        Message.of(
            VotingReason.ORGANIZATION_HAS_VOTES_OF_MEMBERS, name(organization.id()), day, votes);
    return new VotingRight(
        organization.id(), votes, new ProceduralAnswer(Answer.YES, reason, rights.citation()));
  }

  private static VotingReason noParty(ParticipantStatus standing) {
    return switch (standing) {
      case SIGNATORY -> VotingReason.SIGNATORY;
      case CONSENTED -> VotingReason.CONSENTED;
      case WITHDRAWN -> VotingReason.WITHDRAWN;
      case ENDED -> VotingReason.ENDED;
      case NONE, PARTY, UNKNOWN -> VotingReason.NOT_A_PARTY;
    };
  }

  private VotingRight none(ParticipantId participant, VotingReason reason, Object... arguments) {
    return new VotingRight(
        participant,
        ReportedCount.exactly(0),
        new ProceduralAnswer(Answer.NO, Message.of(reason, arguments), rights.citation()));
  }

  private VotingRight unknown(ParticipantId participant, VotingReason reason, Object... arguments) {
    return new VotingRight(
        participant,
        ReportedCount.atLeast(0),
        new ProceduralAnswer(Answer.UNKNOWN, Message.of(reason, arguments), rights.citation()));
  }

  /** {@return the name of a participant, or its id if the record does not describe it} */
  private MessageArgument name(ParticipantId participant) {
    return Optional.ofNullable(byId.get(participant))
        .map(described -> MessageArgument.of(described.name()))
        .orElseGet(() -> MessageArgument.of(participant));
  }
}
