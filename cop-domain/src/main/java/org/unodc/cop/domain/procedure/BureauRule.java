package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The rule on the officers that a session elects, as in rule 22 of the rules of procedure of the
 * Conference of the Parties to UNTOC. These officers are the bureau.
 */
@DomainType
public abstract sealed class BureauRule implements Composite permits ImmutableBureauRule {

  BureauRule() {}

  /** {@return the number of Presidents} */
  public abstract Optional<StipulatedNumber> presidents();

  /** {@return the number of Vice-Presidents} */
  public abstract Optional<StipulatedNumber> vicePresidents();

  /** {@return the number of Rapporteurs} */
  public abstract Optional<StipulatedNumber> rapporteurs();

  /**
   * {@return whether the Rapporteur is one of the Vice-Presidents, as in rule 21 of the Conference
   * of the Parties to the Convention on Biological Diversity; the Rapporteur then has no seat of
   * its own}
   */
  public abstract Optional<Boolean> rapporteurIsVicePresident();

  /**
   * {@return the other offices in the bureau, such as the Chairs of the subsidiary bodies in draft
   * rule 22 of the Conference of the Parties to the UNFCCC}
   */
  public abstract ImmutableList<OfficeRule> otherOffices();

  /**
   * {@return how many officers, in all offices together, come from each regional group; reserved
   * seats are not counted}
   */
  public abstract Optional<StipulatedNumber> perRegionalGroup();

  /**
   * {@return how many Vice-Presidents come from each regional group, if the rule counts them apart
   * from the President}
   */
  public abstract Optional<StipulatedNumber> vicePresidentsPerRegionalGroup();

  /** {@return the seats that are reserved for groups of States other than regional groups} */
  public abstract ImmutableList<ReservedSeats> reservedSeats();

  /**
   * {@return the number of officers of each regional group that come from a State that is party to
   * at least one protocol in force}
   */
  public abstract Optional<StipulatedNumber> perGroupFromProtocolParties();

  /**
   * {@return how many officers, in all groups together, come from States that are party to all
   * instruments}
   */
  public abstract Optional<StipulatedNumber> fromPartiesToAllInstruments();

  /** {@return whether the offices of President and Rapporteur normally rotate among the groups} */
  public abstract Optional<Boolean> rotatesAmongGroups();

  /** {@return the citation of the rule of procedure} */
  public abstract Optional<Citation> citation();

  /**
   * {@return the number of seats in the bureau; empty if the record does not state the number of
   * Presidents, of Vice-Presidents or of Rapporteurs}
   *
   * <p>A Rapporteur who is one of the Vice-Presidents has no seat of its own. Reserved seats are
   * seats in these offices, so they add nothing.
   */
  public final OptionalInt size() {
    Optional<StipulatedNumber> apart =
        rapporteurIsVicePresident().orElse(false)
            ? Optional.of(new StipulatedNumber(0, Optional.empty()))
            : rapporteurs();
    if (presidents().isEmpty() || vicePresidents().isEmpty() || apart.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        sum(
            Stream.concat(
                Stream.of(presidents().get(), vicePresidents().get(), apart.get()),
                otherOffices().stream().map(OfficeRule::number))));
  }

  /** {@return the number of all reserved seats together} */
  public final int reservedSeatCount() {
    return sum(reservedSeats().stream().map(ReservedSeats::number));
  }

  /** Returns the sum of some numbers, at most {@link Integer#MAX_VALUE}. */
  private static int sum(Stream<StipulatedNumber> numbers) {
    return Ints.saturatedCast(numbers.mapToLong(StipulatedNumber::number).sum());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("presidents", presidents())
        .add("vicePresidents", vicePresidents())
        .add("rapporteurs", rapporteurs())
        .add("otherOffices", otherOffices())
        .add("perRegionalGroup", perRegionalGroup())
        .add("vicePresidentsPerRegionalGroup", vicePresidentsPerRegionalGroup())
        .add("reservedSeats", reservedSeats())
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
