package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The share of one participant in total emissions, for the condition of an {@link
 * ExtraCondition.EmissionsShare}.
 *
 * @param participant the participant that accounts for the emissions
 * @param percent the share in percent, from 0 to 100
 */
public record ParticipantEmissions(ParticipantId participant, BigDecimal percent)
    implements Composite {
  /**
   * @throws IllegalArgumentException if the share is not between 0 and 100 percent
   */
  public ParticipantEmissions {
    requireNonNull(participant, "participant");
    Require.percent(percent, "percent");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("participant", participant());
  }
}
