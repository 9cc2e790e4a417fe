package org.unodc.cop.domain.convention;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/**
 * What part of all emissions one participant accounts for.
 *
 * @param participant whose emissions they are
 * @param percent the part in percent
 */
public record EmissionsOf(ParticipantId participant, BigDecimal percent) implements Composite {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public EmissionsOf {
    Preconditions.checkArgument(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        "a share lies between 0 and 100 percent, but this one is %s",
        percent);
  }

  @Override
  public void parts(Parts parts) {
    parts.add("participant", participant());
  }
}
