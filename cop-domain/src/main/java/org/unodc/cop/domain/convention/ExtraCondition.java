package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/**
 * A condition for entry into force in addition to the number of instruments. It is met if the
 * weights of the participants that are bound at the same time add up to the required weight.
 *
 * <p>For example, the Paris Agreement requires, in addition to 55 instruments, that their parties
 * account for at least an estimated 55 percent of total global greenhouse gas emissions (article
 * 21, paragraph 1).
 */
public sealed interface ExtraCondition extends Composite {

  /** {@return the sum of weights that the bound participants must reach} */
  BigDecimal requiredWeight();

  /** {@return the weight of each participant; a participant that is not included has no weight} */
  ImmutableMap<ParticipantId, BigDecimal> weights();

  /**
   * The condition that the parties account for a share of all emissions, as in the Paris Agreement.
   *
   * @param percent the share in percent that must be reached, from 0 to 100
   * @param shares the share of each participant that the list of the treaty names
   * @param citation the article that sets the condition
   */
  record EmissionsShare(
      BigDecimal percent, ImmutableList<ParticipantEmissions> shares, Optional<Citation> citation)
      implements ExtraCondition {
    /**
     * @throws IllegalArgumentException if the share is not between 0 and 100 percent
     */
    public EmissionsShare {
      requireNonNull(percent, "percent");
      requireNonNull(shares, "shares");
      requireNonNull(citation, "citation");
      Preconditions.checkArgument(
          percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
          "a share lies between 0 and 100 percent, but this one is %s",
          percent);
    }

    /** {@return the share in percent that must be reached} */
    @Override
    public BigDecimal requiredWeight() {
      return percent;
    }

    /** {@return the share of each participant in percent; repeated shares are added up} */
    @Override
    public ImmutableMap<ParticipantId, BigDecimal> weights() {
      return shares.stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  ParticipantEmissions::participant,
                  ParticipantEmissions::percent,
                  BigDecimal::add));
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("shares", shares()).add("citation", citation());
    }
  }
}
