package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The share of one participant in what a treaty measures, for the condition of an {@link
 * ExtraCondition.MeasuredShare}.
 *
 * @param participant the participant that accounts for the share
 * @param percent the share in percent, from 0 to 100
 * @param from the first day on which it has this share; absent if the share has no first day
 * @param until the last day on which it has this share; absent if the share has no last day
 */
public record ParticipantShare(
    ParticipantId participant,
    BigDecimal percent,
    Optional<LocalDate> from,
    Optional<LocalDate> until)
    implements Composite {
  /**
   * @throws IllegalArgumentException if the share is not between 0 and 100 percent, or if it ends
   *     before it begins
   */
  public ParticipantShare {
    requireNonNull(participant, "participant");
    Require.percent(percent, "percent");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    if (until.orElse(LocalDate.MAX).isBefore(from.orElse(LocalDate.MIN))) {
      throw new InvariantException(
          "share-days",
          "a share does not end before it begins, but this one is from %s until %s",
          from.orElse(null),
          until.orElse(null));
    }
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("participant", participant());
  }
}
