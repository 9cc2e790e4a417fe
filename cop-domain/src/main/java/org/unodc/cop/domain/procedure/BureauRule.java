package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/**
 * The rule on the officers that a session elects, as in rule 22 of the rules of procedure of the
 * Conference of the Parties to UNTOC.
 */
@DomainType
public abstract sealed class BureauRule implements Composite permits ImmutableBureauRule {

  BureauRule() {}

  /** {@return the number of Presidents} */
  public abstract Optional<Stipulation> presidents();

  /** {@return the number of Vice-Presidents} */
  public abstract Optional<Stipulation> vicePresidents();

  /** {@return the number of Rapporteurs} */
  public abstract Optional<Stipulation> rapporteurs();

  /** {@return how many officers, in all offices together, come from each regional group} */
  public abstract Optional<Stipulation> perRegionalGroup();

  /**
   * {@return the number of officers of each regional group that come from a State that is party to
   * at least one protocol in force}
   */
  public abstract Optional<Stipulation> perGroupFromProtocolParties();

  /**
   * {@return how many officers, in all groups together, come from States that are party to all
   * instruments}
   */
  public abstract Optional<Stipulation> fromPartiesToAllInstruments();

  /** {@return whether the offices of President and Rapporteur normally rotate among the groups} */
  public abstract Optional<Boolean> rotatesAmongGroups();

  /** {@return the citation of the rule of procedure} */
  public abstract Optional<Citation> citation();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("presidents", presidents())
        .add("vicePresidents", vicePresidents())
        .add("rapporteurs", rapporteurs())
        .add("perRegionalGroup", perRegionalGroup())
        .add("perGroupFromProtocolParties", perGroupFromProtocolParties())
        .add("fromPartiesToAllInstruments", fromPartiesToAllInstruments())
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

  /** Builds a {@link BureauRule}. */
  public static final class Builder extends ImmutableBureauRule.Builder {
    Builder() {}
  }
}
