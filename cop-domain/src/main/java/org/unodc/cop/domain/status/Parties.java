package org.unodc.cop.domain.status;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The parties to a treaty on a day, as far as a record determines them. Both lists are in the order
 * of the ids.
 *
 * @param day the day
 * @param certain the participants that were parties, whatever the record lacks
 * @param possible the other participants with recorded actions that may have been parties
 * @param isComplete whether no other participant can have been a party
 */
public record Parties(
    LocalDate day,
    ImmutableList<ParticipantId> certain,
    ImmutableList<ParticipantId> possible,
    boolean isComplete) {
  public Parties {
    requireNonNull(day, "day");
    requireNonNull(certain, "certain");
    requireNonNull(possible, "possible");
  }

  /** {@return whether the certain parties are all parties} */
  public boolean isCertain() {
    return isComplete && possible.isEmpty();
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("day", day)
        .add("certain", certain)
        .add("possible", possible)
        .add("isComplete", isComplete)
        .toString();
  }
}
