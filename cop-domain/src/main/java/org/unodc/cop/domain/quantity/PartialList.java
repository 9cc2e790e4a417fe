package org.unodc.cop.domain.quantity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The known items of a list, with the number of items that a source states.
 *
 * @param items the known items, in the order of the source
 * @param stated the number of items that a source states; empty if it states none
 * @param complete whether the list is known to contain all items
 * @param <T> the type of the items
 */
public record PartialList<T>(
    ImmutableList<T> items, Optional<ReportedCount> stated, boolean complete) {
  public PartialList {
    requireNonNull(items, "items");
    requireNonNull(stated, "stated");
  }

  /** {@return a list that is known to contain all items} */
  public static <T> PartialList<T> complete(Iterable<? extends T> items) {
    requireNonNull(items, "items");
    return new PartialList<>(ImmutableList.copyOf(items), Optional.empty(), true);
  }

  /** {@return a list that contains some of a stated number of items} */
  public static <T> PartialList<T> partial(Iterable<? extends T> items, ReportedCount stated) {
    requireNonNull(items, "items");
    requireNonNull(stated, "stated");
    return new PartialList<>(ImmutableList.copyOf(items), Optional.of(stated), false);
  }

  /** {@return the number of items: exact if the list is complete, a lower bound otherwise} */
  public ReportedCount count() {
    return complete ? ReportedCount.exactly(items.size()) : ReportedCount.atLeast(items.size());
  }

  /**
   * {@return whether the stated number can be the number of the items}
   *
   * <p>An unqualified number is treated as exact. The answer is {@link Answer#UNKNOWN} if no number
   * is stated, or if the stated number is only approximate.
   */
  public Answer agreesWithStated() {
    return stated
        .filter(number -> number.qualifier() != CountQualifier.ABOUT)
        .map(number -> number.intervalAsPrinted().isEqualTo(count().intervalAsPrinted()))
        .orElse(Answer.UNKNOWN);
  }

  /** {@return the numbers of items, without the items} */
  @Override
  public String toString() {
    return "PartialList[items="
        + items.size()
        + ", stated="
        + stated.map(ReportedCount::toString).orElse("unknown")
        + ", complete="
        + complete
        + "]";
  }
}
