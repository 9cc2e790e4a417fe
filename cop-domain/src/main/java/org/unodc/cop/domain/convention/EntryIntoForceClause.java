package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/** The clause on the entry into force of a treaty, such as article 38 of UNTOC. */
@DomainType
public abstract sealed class EntryIntoForceClause implements Composite
    permits ImmutableEntryIntoForceClause {

  EntryIntoForceClause() {}

  /** {@return the number of instruments that must be deposited} */
  public abstract Optional<Stipulation> instruments();

  /**
   * {@return the number of days between the deposit of the last required instrument and entry into
   * force}
   */
  public abstract Optional<Stipulation> delayDays();

  /**
   * {@return the number of days between the deposit of a later instrument and entry into force for
   * its State}
   */
  public abstract Optional<Stipulation> laterPartyDelayDays();

  /**
   * {@return whether the text states that the treaty enters into force for no party before its
   * general entry into force ("whichever is later"); {@code TreatyStatus} applies this in any case}
   */
  public abstract Optional<Boolean> laterPartyFloorInText();

  /**
   * {@return whether the instrument of a regional economic integration organization counts in
   * addition to those of its members; if this is absent, a day of entry into force that depends on
   * it is unknown}
   *
   * <p>Article 38, paragraph 1, of UNTOC mentions only these organizations. The instrument of any
   * other international organization counts like that of a State, unless the treaty action states
   * otherwise.
   */
  public abstract Optional<Boolean> regionalOrganizationsCount();

  /**
   * {@return whether the treaty cannot enter into force before its parent convention, as the
   * Protocols to UNTOC cannot; if this is absent, a day of entry into force of a protocol that
   * depends on it is unknown}
   */
  public abstract Optional<Boolean> notBeforeParent();

  /** {@return the condition that the treaty adds to the number of instruments, if any} */
  public abstract Optional<ExtraCondition> extraCondition();

  /** {@return the article that contains the clause} */
  public abstract Optional<Citation> citation();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("instruments", instruments())
        .add("delayDays", delayDays())
        .add("laterPartyDelayDays", laterPartyDelayDays())
        .add("extraCondition", extraCondition())
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

  /** Builds an {@link EntryIntoForceClause}. */
  public static final class Builder extends ImmutableEntryIntoForceClause.Builder {
    Builder() {}
  }
}
