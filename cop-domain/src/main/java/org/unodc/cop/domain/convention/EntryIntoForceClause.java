package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** The clause on the entry into force of a treaty, such as article 38 of UNTOC. */
@DomainType
public abstract sealed class EntryIntoForceClause implements Composite
    permits ImmutableEntryIntoForceClause {

  /** More than any treaty has, and few enough to follow each of them from day to day. */
  private static final int MAX_CONDITIONS = 100;

  EntryIntoForceClause() {}

  /**
   * {@return the number of instruments that must be deposited; 0 if the text requires no number, as
   * for a treaty that enters into force on a fixed day or by its conditions alone}
   */
  public abstract Optional<StipulatedNumber> instruments();

  /**
   * {@return the number of days between the deposit of the last required instrument and entry into
   * force}
   */
  public abstract Optional<StipulatedNumber> delayDays();

  /**
   * {@return the time between the fulfilment of all conditions and entry into force, in any unit;
   * it takes precedence over {@link #delayDays()}}
   */
  public abstract Optional<Delay> delay();

  /**
   * {@return the number of days between the deposit of a later instrument and entry into force for
   * its State}
   */
  public abstract Optional<StipulatedNumber> laterPartyDelayDays();

  /**
   * {@return the time between the deposit of a later instrument and entry into force for its State,
   * in any unit; it takes precedence over {@link #laterPartyDelayDays()}}
   */
  public abstract Optional<Delay> laterPartyDelay();

  /**
   * {@return the moment after which an instrument must be deposited for the delay of later parties
   * to apply; if this is absent, a day that depends on it is unknown}
   */
  public abstract Optional<LaterPartyMoment> laterPartyMoment();

  /**
   * {@return whether the text states that the treaty enters into force for no party before its
   * general entry into force ("whichever is later"); {@code TreatyStatus} applies this in any case}
   */
  public abstract Optional<Boolean> laterPartyFloorInText();

  /**
   * {@return whether the instrument of a regional economic integration organization counts in
   * addition to those of its members; if this is absent, a day of entry into force that depends on
   * it is unknown}
   */
  public abstract Optional<Boolean> regionalOrganizationsCount();

  /**
   * {@return whether the instrument of another international organization counts; if this is
   * absent, a day of entry into force that depends on it is unknown}
   *
   * <p>A text that counts only the instruments of States, such as article 49, paragraph 1, of the
   * International Covenant on Civil and Political Rights, does not count them.
   */
  public abstract Optional<Boolean> internationalOrganizationsCount();

  /**
   * {@return whether the treaty cannot enter into force before its parent convention, as the
   * Protocols to UNTOC cannot; if this is absent, a day of entry into force of a protocol that
   * depends on it is unknown}
   */
  public abstract Optional<Boolean> notBeforeParent();

  /**
   * {@return the day before which the treaty does not enter into force, even if all conditions are
   * fulfilled, as in "in no case earlier than two years after its opening for signature" (Chemical
   * Weapons Convention, article XXI, paragraph 1)}
   */
  public abstract Optional<StipulatedDay> notBefore();

  /**
   * {@return the day on which the treaty enters into force if all conditions are fulfilled by then,
   * as in "on 1 January 1989, provided that" (Montreal Protocol, article 16, paragraph 1); if they
   * are fulfilled later, the treaty enters into force after the delay}
   */
  public abstract Optional<StipulatedDay> fixedDay();

  /**
   * {@return the condition that the treaty adds to the number of instruments, if any; it is one
   * more condition beside {@link #conditions()}}
   */
  public abstract Optional<ExtraCondition> extraCondition();

  /**
   * {@return the conditions that the treaty adds to the number of instruments, at most 100; all
   * must be met at the same time}
   */
  public abstract ImmutableList<ExtraCondition> conditions();

  /** {@return the article that contains the clause} */
  public abstract Optional<Citation> citation();

  /** {@return the delay that applies: {@link #delay()}, or else {@link #delayDays()}} */
  public final Optional<Delay> applicableDelay() {
    return delay().or(() -> delayDays().map(days -> Delay.of(days, DelayUnit.DAYS)));
  }

  /**
   * {@return the delay of later parties that applies: {@link #laterPartyDelay()}, or else {@link
   * #laterPartyDelayDays()}}
   */
  public final Optional<Delay> applicableLaterPartyDelay() {
    return laterPartyDelay()
        .or(() -> laterPartyDelayDays().map(days -> Delay.of(days, DelayUnit.DAYS)));
  }

  /** {@return {@link #extraCondition()}, if any, and then {@link #conditions()}} */
  public final ImmutableList<ExtraCondition> allConditions() {
    return Stream.concat(extraCondition().stream(), conditions().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("instruments", instruments())
        .add("delayDays", delayDays())
        .add("delay", delay())
        .add("laterPartyDelayDays", laterPartyDelayDays())
        .add("laterPartyDelay", laterPartyDelay())
        .add("notBefore", notBefore())
        .add("fixedDay", fixedDay())
        .add("extraCondition", extraCondition())
        .add("conditions", conditions())
        .add("citation", citation());
  }

  @Value.Check
  void check() {
    if (conditions().size() > MAX_CONDITIONS) {
      throw new InvariantException(
          "conditions",
          "a clause has at most %s conditions, but this one has %s",
          MAX_CONDITIONS,
          conditions().size());
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link EntryIntoForceClause}. */
  public static final class Builder extends ImmutableEntryIntoForceClause.Builder {
    Builder() {}

    /**
     * States that the treaty enters into force after a delay for each participant that deposits its
     * instrument after the one that completes the conditions (UNTOC, article 38, paragraph 2).
     *
     * @return this builder
     */
    public Builder laterPartiesAfterDecisiveInstrument(Delay delay) {
      return laterPartyDelay(delay).laterPartyMoment(LaterPartyMoment.AFTER_DECISIVE_INSTRUMENT);
    }

    /**
     * States that the treaty enters into force after a delay for each participant that deposits its
     * instrument after the treaty's entry into force (Chemical Weapons Convention, article XXI,
     * paragraph 2).
     *
     * @return this builder
     */
    public Builder laterPartiesAfterEntryIntoForce(Delay delay) {
      return laterPartyDelay(delay).laterPartyMoment(LaterPartyMoment.AFTER_ENTRY_INTO_FORCE);
    }

    /**
     * States that only the instruments of States count towards entry into force (International
     * Covenant on Civil and Political Rights, article 49, paragraph 1).
     *
     * @return this builder
     */
    public Builder onlyStatesCount() {
      return regionalOrganizationsCount(false).internationalOrganizationsCount(false);
    }
  }
}
