package org.unodc.cop.domain.rules.quorum;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rules.SessionProcedure;

/** The votes and abstentions of a vote, and the largest number that the parties present have. */
final class VotesCast {
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
   * organization may also vote for members that are not present, so that the votes of all its
   * members are added.
   */
  static OptionalLong maximumOf(Vote vote, RecordView record) {
    Optional<Long> present =
        vote.present().orElse(-1) >= 0
            ? Optional.of((long) vote.present().getAsInt())
            : PresentPartyRules.meeting(vote, record)
                .flatMap(held -> PresentPartyRules.maximumPresentAt(held, record));
    Optional<VotingRights> rights =
        SessionProcedure.session(vote.session(), record)
            .flatMap(session -> SessionProcedure.rulesFor(session, record))
            .flatMap(RulesOfProcedure::votingRights);
    long perParty =
        rights.flatMap(VotingRights::votesPerParty).map(StipulatedNumber::number).orElse(1);
    boolean organizationsHaveMembersVotes =
        rights.flatMap(VotingRights::regionalOrganizationHasMembersVotes).orElse(true);
    OptionalLong represented =
        organizationsHaveMembersVotes ? AbsentMembers.in(record).number() : OptionalLong.of(0);
    return present.isPresent() && represented.isPresent()
        ? OptionalLong.of(
            LongMath.saturatedMultiply(
                LongMath.saturatedAdd(present.get(), represented.getAsLong()), perParty))
        : OptionalLong.empty();
  }

  /**
   * The members for which the regional organizations of a record may vote.
   *
   * @param number the number of members; empty if the record does not name the members of an
   *     organization
   */
  private record AbsentMembers(OptionalLong number) {
    static AbsentMembers in(RecordView record) {
      return record.computedOnce(
          AbsentMembers.class,
          () -> {
            long[] members =
                record.all(Participant.class).stream()
                    .filter(RegionalOrganization.class::isInstance)
                    .map(RegionalOrganization.class::cast)
                    .mapToLong(AbsentMembers::membersOf)
                    .toArray();
            long all = 0;
            for (long number : members) {
              if (number == 0) {
                return new AbsentMembers(OptionalLong.empty());
              }
              all += number;
            }
            return new AbsentMembers(OptionalLong.of(all));
          });
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
