package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/** How a treaty enters into force, as in article 38 of UNTOC. */
@DomainType
public abstract sealed class EntryIntoForceClause implements Composite
    permits ImmutableEntryIntoForceClause {

  EntryIntoForceClause() {}

  /** {@return how many instruments must be deposited} */
  public abstract Optional<Stipulation> instruments();

  /** {@return the days between the last instrument that is needed and entry into force} */
  public abstract Optional<Stipulation> delayDays();

  /** {@return the days between a later instrument and entry into force for its State} */
  public abstract Optional<Stipulation> laterPartyDelayDays();

  /**
   * {@return whether the text itself says that the treaty enters into force for no one before it
   * does at all ("whichever is later"); {@code TreatyStatus} takes it so in any case}
   */
  public abstract Optional<Boolean> laterPartyFloorInText();

  /**
   * {@return whether the instrument of a regional economic integration organization adds to those
   * of its members; absent where that is not known, so that a day which hangs on it is not known
   * either}
   *
   * <p>Article 38, paragraph 1, of UNTOC says it of these organizations alone: an instrument of any
   * other international organization counts like that of a State, unless the action itself says
   * otherwise.
   */
  public abstract Optional<Boolean> regionalOrganizationsCount();

  /**
   * {@return whether the treaty waits for its parent convention, as the Protocols to UNTOC do;
   * absent where that is not known, so that a protocol's day which hangs on it is not known either}
   */
  public abstract Optional<Boolean> notBeforeParent();

  /** {@return a condition beside the number of instruments, where there is one} */
  public abstract Optional<ExtraCondition> extraCondition();

  /** {@return the article as a whole} */
  public abstract Optional<Citation> citation();

  @Override
  public final void parts(Parts parts) {
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
