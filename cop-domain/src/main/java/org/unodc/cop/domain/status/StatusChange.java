package org.unodc.cop.domain.status;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.ParticipantStatus;

/**
 * A change of the status of a participant with regard to a treaty from one day to the next.
 *
 * @param day the first day of the new status
 * @param participant the participant whose status changes
 * @param before the status until the day before
 * @param after the status from that day on
 */
public record StatusChange(
    LocalDate day, ParticipantId participant, ParticipantStatus before, ParticipantStatus after) {
  /**
   * @throws IllegalArgumentException if both statuses are equal
   */
  public StatusChange {
    requireNonNull(day, "day");
    requireNonNull(participant, "participant");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    checkArgument(
        before != after,
        "the status of %s must change, but it is %s before and after %s",
        participant,
        before,
        day);
  }
}
