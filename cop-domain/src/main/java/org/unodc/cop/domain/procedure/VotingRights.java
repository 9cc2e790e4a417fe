package org.unodc.cop.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.rule.Citation;

/** Who votes with how many votes. */
@DomainType
public abstract sealed class VotingRights implements Composite permits ImmutableVotingRights {

  VotingRights() {}

  /** {@return the votes of each State Party (rule 57 for UNTOC)} */
  public abstract Optional<Stipulation> votesPerParty();

  /**
   * {@return whether a regional economic integration organization has as many votes as it has
   * members that are parties (article 39, paragraph 2, and rule 57 for UNTOC)}
   */
  public abstract Optional<Boolean> regionalOrganizationHasMembersVotes();

  /** {@return whether it loses them where its members vote (rule 57 for UNTOC)} */
  public abstract Optional<Boolean> regionalOrganizationVotesOnlyIfMembersDoNot();

  /**
   * {@return the rule by which those that are party to a protocol, and nobody else, decide on it
   * (rule 76 for UNTOC)}
   */
  public abstract Optional<Citation> protocolDecisions();

  /** {@return the rule} */
  public abstract Optional<Citation> citation();

  /**
   * {@return who may vote on a day, and with how many votes (rule 57 for UNTOC)}
   *
   * @param status who stands where towards the convention
   * @param participants who they are, above all the members of regional organizations
   */
  public final Voters votersOn(LocalDate day, TreatyStatus status, List<Participant> participants) {
    return new Voters(this, status, participants, day);
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("votesPerParty", votesPerParty())
        .add("protocolDecisions", protocolDecisions())
        .add("citation", citation());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link VotingRights}. */
  public static final class Builder extends ImmutableVotingRights.Builder {
    Builder() {}
  }
}
