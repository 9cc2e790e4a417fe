package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** The rules on who votes and with how many votes. */
@DomainType
public abstract sealed class VotingRights implements Composite permits ImmutableVotingRights {

  VotingRights() {}

  /** {@return the number of votes of each State Party (rule 57 for UNTOC)} */
  public abstract Optional<StipulatedNumber> votesPerParty();

  /**
   * {@return whether a regional economic integration organization has as many votes as it has
   * members that are parties (article 39, paragraph 2, and rule 57 for UNTOC)}
   */
  public abstract Optional<Boolean> regionalOrganizationHasMembersVotes();

  /**
   * {@return whether a regional economic integration organization may not vote if one of its
   * members votes (rule 57 for UNTOC)}
   */
  public abstract Optional<Boolean> regionalOrganizationVotesOnlyIfMembersDoNot();

  /**
   * {@return the rule of procedure under which only the parties to a protocol decide on it (rule 76
   * for UNTOC)}
   */
  public abstract Optional<Citation> protocolDecisions();

  /** {@return the citation of the rule of procedure on voting rights} */
  public abstract Optional<Citation> citation();

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
