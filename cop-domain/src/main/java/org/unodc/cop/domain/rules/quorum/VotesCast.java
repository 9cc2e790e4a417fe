package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/** The votes and abstentions of a vote, and the largest number that the parties present have. */
final class VotesCast {
  private static final ImmutableSet<ParticipantStatus> MAY_BE_PARTY =
      ImmutableSet.of(ParticipantStatus.PARTY, ParticipantStatus.UNKNOWN);

  private static final Represented NONE = new Represented(ImmutableSet.of(), OptionalLong.of(0));

  private VotesCast() {}

  /** {@return the number of votes and abstentions, as stated or otherwise as recorded} */
  static long of(Vote vote) {
    return total(vote, vote.inFavour(), VoteChoice.IN_FAVOUR)
        + total(vote, vote.against(), VoteChoice.AGAINST)
        + total(vote, vote.abstained(), VoteChoice.ABSTAINING);
  }

  private static long total(Vote vote, OptionalInt stated, VoteChoice choice) {
    if (stated.orElse(-1) >= 0) {
      return stated.getAsInt();
    }
    return vote.ballots().stream()
        .filter(ballot -> ballot.choice() == choice)
        .map(Ballot::participant)
        .distinct()
        .count();
  }

  /**
   * {@return the largest number of votes that the parties present have; empty if it is not known}
   *
   * <p>Each party has one vote, unless the rules of procedure state another number. A regional
   * organization that may be in the room may also vote for members that are not present, so that
   * the votes of all its members are added.
   */
  static OptionalLong maximumOf(Vote vote, RecordView record) {
    Optional<Long> present =
        vote.present().orElse(-1) >= 0
            ? Optional.of((long) vote.present().getAsInt())
            : PresentPartyRules.meeting(vote, record)
                .flatMap(held -> PresentPartyRules.maximumPresentAt(held, record));
    Optional<Session> session = record.find(Session.class, vote.session());
    Optional<RulesOfProcedure> rules =
        session.flatMap(held -> SessionProcedure.rulesFor(held, record));
    Optional<VotingRights> rights = rules.flatMap(RulesOfProcedure::votingRights);
    long perParty =
        rights.flatMap(VotingRights::votesPerParty).map(StipulatedNumber::number).orElse(1);
    boolean organizationsHaveMembersVotes =
        rights.flatMap(VotingRights::regionalOrganizationHasMembersVotes).orElse(true);
    OptionalLong represented =
        organizationsHaveMembersVotes
            ? membersOfOrganizations(vote, session, rules, record)
            : OptionalLong.of(0);
    return present.isPresent() && represented.isPresent()
        ? OptionalLong.of(
            LongMath.saturatedMultiply(
                LongMath.saturatedAdd(present.get(), represented.getAsLong()), perParty))
        : OptionalLong.empty();
  }

  /**
   * {@return the number of members of the organizations that may have voted: those on the complete
   * list of the parties present, or with a ballot; without such a list, all that may be parties;
   * empty if the record does not name the members of one of them}
   */
  private static OptionalLong membersOfOrganizations(
      Vote vote, Optional<Session> session, Optional<RulesOfProcedure> rules, RecordView record) {
    Optional<Meeting> listed =
        PresentPartyRules.meeting(vote, record)
            .filter(held -> held.partiesPresent().filter(PartialList::complete).isPresent())
            .filter(held -> !mayOmitOrganizations(rules));
    if (listed.isPresent()) {
      Represented present =
          record.computedOnce(
              Represented.class,
              listed.get().id(),
              () -> Represented.by(listed.get().partiesPresent().orElseThrow().items(), record));
      return present.and(vote.ballots().stream().map(Ballot::participant), record).members();
    }
    return session
        .filter(held -> !RecordedVotes.in(record).isOnProtocol(vote))
        .map(
            held ->
                record.computedOnce(
                    Represented.class, held.id(), () -> Represented.byPartiesAt(held, record)))
        .orElseGet(() -> record.computedOnce(Represented.class, () -> Represented.by(record)))
        .members();
  }

  /** Returns whether a list of those who are counted for the quorum may lack an organization. */
  private static boolean mayOmitOrganizations(Optional<RulesOfProcedure> rules) {
    return rules
        .flatMap(known -> known.quorumFor(Matter.ANY_DECISION))
        .flatMap(Quorum::regionalOrganizationsCount)
        .filter(count -> !count)
        .isPresent();
  }

  /**
   * The members for which some regional organizations may vote.
   *
   * @param organizations the organizations
   * @param members the number of members; empty if the record does not name the members of one
   */
  private record Represented(ImmutableSet<ParticipantId> organizations, OptionalLong members) {
    static Represented by(Iterable<ParticipantId> ids, RecordView record) {
      return NONE.and(Streams.stream(ids), record);
    }

    static Represented by(RecordView record) {
      return NONE.and(
          record.all(Participant.class).stream()
              .filter(RegionalOrganization.class::isInstance)
              .map(Participant::id),
          record);
    }

    /** {@return the members of those organizations that may be parties at a session} */
    static Represented byPartiesAt(Session session, RecordView record) {
      Represented all = record.computedOnce(Represented.class, () -> by(record));
      Optional<TreatyStatus> status = SessionProcedure.statusFor(session, record);
      if (status.isEmpty() || session.days().isEmpty()) {
        return all;
      }
      return NONE.and(
          all.organizations().stream()
              .filter(
                  id ->
                      session.days().stream()
                          .flatMap(days -> Stream.of(days.first(), days.last()))
                          .map(day -> status.get().statusOf(id, day))
                          .anyMatch(MAY_BE_PARTY::contains)),
          record);
    }

    Represented and(Stream<ParticipantId> ids, RecordView record) {
      ImmutableList<RegionalOrganization> more =
          ids.filter(id -> !organizations.contains(id))
              .distinct()
              .flatMap(id -> record.find(Participant.class, id).stream())
              .filter(RegionalOrganization.class::isInstance)
              .map(RegionalOrganization.class::cast)
              .collect(ImmutableList.toImmutableList());
      if (more.isEmpty()) {
        return this;
      }
      boolean areNamed = more.stream().allMatch(organization -> membersOf(organization) > 0);
      return new Represented(
          Stream.concat(organizations.stream(), more.stream().map(RegionalOrganization::id))
              .collect(ImmutableSet.toImmutableSet()),
          members.isPresent() && areNamed
              ? OptionalLong.of(
                  members.getAsLong() + more.stream().mapToLong(Represented::membersOf).sum())
              : OptionalLong.empty());
    }

    private static long membersOf(RegionalOrganization organization) {
      return Stream.concat(
              organization.members().stream(),
              organization.memberships().stream().map(Membership::state))
          .distinct()
          .count();
    }
  }
}
