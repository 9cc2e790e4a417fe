package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/** How a party leaves a treaty, as in article 40 of UNTOC. */
@DomainType
public abstract sealed class WithdrawalClause implements Composite
    permits ImmutableWithdrawalClause {

  WithdrawalClause() {}

  /** {@return the months between receipt of the notice and its effect} */
  public abstract Optional<Stipulation> noticeMonths();

  /** {@return the years for which the treaty must have been in force before notice may be given} */
  public abstract Optional<Stipulation> notBeforeYearsInForce();

  /**
   * {@return whether leaving the convention is leaving its protocols; absent where that is not
   * known, so that one who left the convention may have left them}
   */
  public abstract Optional<Boolean> takesProtocols();

  /**
   * {@return whether a regional economic integration organization is no longer party once all its
   * members have left}
   */
  public abstract Optional<Boolean> organizationLeavesWithItsMembers();

  /** {@return the article as a whole} */
  public abstract Optional<Citation> citation();

  @Override
  public final void parts(Parts parts) {
    parts
        .add("noticeMonths", noticeMonths())
        .add("notBeforeYearsInForce", notBeforeYearsInForce())
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

  /** Builds a {@link WithdrawalClause}. */
  public static final class Builder extends ImmutableWithdrawalClause.Builder {
    Builder() {}
  }
}
