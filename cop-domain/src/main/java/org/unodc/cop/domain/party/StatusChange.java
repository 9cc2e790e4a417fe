package org.unodc.cop.domain.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.unodc.cop.domain.id.ParticipantId;

/**
 * That a participant stood elsewhere towards a treaty on one day than on the day before.
 *
 * @param day the first day of the new status
 * @param participant whose status it is
 * @param before where it stood until then
 * @param after where it stood from then on
 */
public record StatusChange(
    LocalDate day, ParticipantId participant, ParticipantStatus before, ParticipantStatus after) {
  /** Throws {@link IllegalArgumentException} where nothing changes. */
  public StatusChange {
    checkArgument(before != after, "%s is %s before and after %s", participant, before, day);
  }
}
