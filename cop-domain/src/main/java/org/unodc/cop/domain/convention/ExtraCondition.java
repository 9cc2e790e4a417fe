package org.unodc.cop.domain.convention;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/** A condition for entry into force beside the number of instruments. */
public sealed interface ExtraCondition extends Composite {

  /**
   * Parties that account for a share of all emissions, as the Paris Agreement demands.
   *
   * @param percent the share in percent that must be reached
   * @param shares the share of each participant that the treaty's own list names
   * @param citation the article that demands it
   */
  record EmissionsShare(
      BigDecimal percent, ImmutableList<EmissionsOf> shares, Optional<Citation> citation)
      implements ExtraCondition {
    /** Throws {@link IllegalArgumentException} where a component does not fit. */
    public EmissionsShare {
      Preconditions.checkArgument(
          percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
          "a share lies between 0 and 100 percent, but this one is %s",
          percent);
    }

    @Override
    public void parts(Parts parts) {
      parts.add("shares", shares()).add("citation", citation());
    }
  }
}
