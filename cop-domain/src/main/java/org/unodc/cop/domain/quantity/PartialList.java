package org.unodc.cop.domain.quantity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A list as far as it is known, beside the number that a source states.
 *
 * @param items what is known by name, in the order of the source
 * @param stated the number that a source states, where it does
 * @param complete whether the items are known to be all there are
 * @param <T> what is listed
 */
public record PartialList<T>(
    ImmutableList<T> items, Optional<ReportedCount> stated, boolean complete) {

  /** {@return a list that names everything} */
  public static <T> PartialList<T> complete(Iterable<? extends T> items) {
    return new PartialList<>(ImmutableList.copyOf(items), Optional.empty(), true);
  }

  /** {@return a list that names some of a stated number} */
  public static <T> PartialList<T> partial(Iterable<? extends T> items, ReportedCount stated) {
    return new PartialList<>(ImmutableList.copyOf(items), Optional.of(stated), false);
  }

  /** {@return the count of the items: exact where the list is complete, else at least} */
  public ReportedCount count() {
    return complete ? ReportedCount.exactly(items.size()) : ReportedCount.atLeast(items.size());
  }

  /**
   * {@return whether the stated number can be that of the items; an unqualified number is taken as
   * if it were exact, and without a number, or with one that is only about right, the answer is
   * unknown}
   */
  public Answer agreesWithStated() {
    return stated
        .filter(number -> number.qualifier() != CountQualifier.ABOUT)
        .map(number -> number.intervalAsPrinted().isEqualTo(count().intervalAsPrinted()))
        .orElse(Answer.UNKNOWN);
  }
}
