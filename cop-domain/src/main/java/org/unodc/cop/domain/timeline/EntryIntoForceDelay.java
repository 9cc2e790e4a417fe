package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.StipulatedDay;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The time between the day on which the conditions of a treaty are fulfilled and its entry into
 * force (UNTOC, article 38, paragraph 1).
 */
public final class EntryIntoForceDelay {
  private final EntryIntoForceClause clause;
  private final Optional<Delay> delay;
  private final Answer waitsForParent;

  /**
   * Reads the delay from the clause of a treaty.
   *
   * @param clause the clause on entry into force; without members if the record lacks it
   */
  public EntryIntoForceDelay(Convention treaty, EntryIntoForceClause clause) {
    this.clause = clause;
    this.delay = clause.applicableDelay();
    this.waitsForParent = waitsForParent(treaty);
  }

  /** {@return whether the treaty does not enter into force before its parent} */
  public Answer waitsForParent() {
    return waitsForParent;
  }

  /**
   * {@return the day of entry into force that follows from the day on which the conditions are
   * fulfilled}
   *
   * @param parent the entry into force of the parent convention; empty if the record has no parent
   */
  public UncertainDay after(UncertainDay completion, Optional<UncertainDay> parent) {
    UncertainDay alone =
        completion
            .leadingTo(this::after)
            .orLater(
                UncertainDay.exactly(
                    clause.notBefore().map(StipulatedDay::day).orElse(LocalDate.MIN)));
    UncertainDay together = alone.orLater(parent.orElse(UncertainDay.UNKNOWN));
    return UncertainDay.dependingOn(waitsForParent, together, alone);
  }

  /**
   * {@return the day on which the conditions were fulfilled, as far as it follows from the day of
   * entry into force; only not later than that day if the delay cannot end on it}
   *
   * @param parent the entry into force of the parent convention; empty if the record has no parent
   */
  public UncertainDay before(LocalDate entryIntoForce, Optional<UncertainDay> parent) {
    LocalDate first = firstBefore(entryIntoForce, parent);
    LocalDate last = lastBefore(entryIntoForce);
    return first.isAfter(last) ? UncertainDay.until(entryIntoForce) : new UncertainDay(first, last);
  }

  private UncertainDay after(LocalDate completion) {
    Optional<LocalDate> fixed = clause.fixedDay().map(StipulatedDay::day);
    if (fixed.filter(day -> !completion.isAfter(day)).isPresent()) {
      return UncertainDay.exactly(fixed.get());
    }
    if (completion.equals(LocalDate.MIN)) {
      return UncertainDay.UNKNOWN;
    }
    return delay
        .map(period -> UncertainDay.exactly(period.after(completion)))
        .orElseGet(() -> UncertainDay.from(completion));
  }

  private LocalDate lastBefore(LocalDate entryIntoForce) {
    LocalDate byDelay =
        delay.map(period -> lastBeginning(period, entryIntoForce)).orElse(entryIntoForce);
    return clause
        .fixedDay()
        .map(StipulatedDay::day)
        .filter(fixed -> fixed.isAfter(byDelay) && !fixed.isAfter(entryIntoForce))
        .orElse(byDelay);
  }

  private LocalDate firstBefore(LocalDate entryIntoForce, Optional<UncertainDay> parent) {
    boolean isDelayedByOther =
        isFixedDay(entryIntoForce)
            || clause.notBefore().filter(floor -> floor.day().equals(entryIntoForce)).isPresent()
            || (waitsForParent != Answer.NO
                && parent.filter(above -> above.latest().isBefore(entryIntoForce)).isEmpty());
    return delay
        .filter(period -> !isDelayedByOther)
        .map(period -> lastBeginning(period, entryIntoForce.minusDays(1)).plusDays(1))
        .orElse(LocalDate.MIN);
  }

  private boolean isFixedDay(LocalDate day) {
    return clause.fixedDay().filter(fixed -> fixed.day().equals(day)).isPresent();
  }

  /** {@return the last day from which the delay ends by the given day} */
  private static LocalDate lastBeginning(Delay delay, LocalDate end) {
    long low = LocalDate.MIN.toEpochDay();
    long high = end.toEpochDay();
    while (low < high) {
      long middle = Math.floorDiv(low + high + 1, 2);
      if (delay.after(LocalDate.ofEpochDay(middle)).isAfter(end)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return LocalDate.ofEpochDay(low);
  }

  /**
   * If the clause does not state whether the treaty waits for its parent, the answer is no for a
   * treaty that has no parent and is not a protocol, and unknown otherwise.
   */
  private Answer waitsForParent(Convention treaty) {
    boolean mayHaveParent =
        treaty.parent().isPresent() || treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    return clause
        .notBeforeParent()
        .map(Answer::of)
        .orElse(mayHaveParent ? Answer.UNKNOWN : Answer.NO);
  }
}
