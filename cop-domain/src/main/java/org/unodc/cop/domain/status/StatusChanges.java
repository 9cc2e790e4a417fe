package org.unodc.cop.domain.status;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The changes of the status of participants in a range of days, as far as a record determines them.
 * Both lists are sorted by day and id.
 *
 * @param certain the changes from one certain status to another one
 * @param possible the other changes that follow from the recorded actions, such as a change from or
 *     to an unknown status; an action that the record lacks may undo or move them
 * @param isComplete whether the record lacks no action until the last day of the range
 */
public record StatusChanges(
    ImmutableList<StatusChange> certain, ImmutableList<StatusChange> possible, boolean isComplete) {
  static final Comparator<StatusChange> BY_DAY =
      Comparator.comparing(StatusChange::day).thenComparing(StatusChange::participant);

  public StatusChanges {
    requireNonNull(certain, "certain");
    requireNonNull(possible, "possible");
  }

  /** {@return the certain and the possible changes, sorted by day and id} */
  public ImmutableList<StatusChange> all() {
    return ImmutableSortedSet.orderedBy(BY_DAY).addAll(certain).addAll(possible).build().asList();
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("certain", certain)
        .add("possible", possible)
        .add("isComplete", isComplete)
        .toString();
  }
}
