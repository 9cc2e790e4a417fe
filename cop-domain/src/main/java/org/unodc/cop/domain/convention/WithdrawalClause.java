package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** The clause on withdrawal from a treaty, such as article 40 of UNTOC. */
@DomainType
public abstract sealed class WithdrawalClause implements Composite
    permits ImmutableWithdrawalClause {

  WithdrawalClause() {}

  /** {@return the number of months between receipt of the notice and its effect} */
  public abstract Optional<StipulatedNumber> noticeMonths();

  /**
   * {@return the time between receipt of the notice and its effect, in any unit; it takes
   * precedence over the number of months}
   */
  public abstract Optional<Delay> notice();

  /**
   * {@return the number of years that the treaty must have been in force before a party may give
   * notice}
   */
  public abstract Optional<StipulatedNumber> notBeforeYearsInForce();

  /**
   * {@return the day from which these years are counted; if it is absent, only a notice that is too
   * early in either case is reported}
   */
  public abstract Optional<YearsInForceStart> yearsInForceCountFrom();

  /**
   * {@return whether a party that leaves the convention also leaves its protocols; if this is
   * absent, the status of such a party under the protocols is unknown}
   */
  public abstract Optional<Boolean> takesProtocols();

  /**
   * {@return whether a regional economic integration organization ceases to be a party when all its
   * members have left}
   */
  public abstract Optional<Boolean> organizationLeavesWithItsMembers();

  /** {@return the article that contains the clause} */
  public abstract Optional<Citation> citation();

  /** {@return the time between receipt of the notice and its effect; empty if it is not stated} */
  public final Optional<Delay> applicableNotice() {
    return notice().or(() -> noticeMonths().map(months -> Delay.of(months, DelayUnit.MONTHS)));
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("noticeMonths", noticeMonths())
        .add("notice", notice())
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
