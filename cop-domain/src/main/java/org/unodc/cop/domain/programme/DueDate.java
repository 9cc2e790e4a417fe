package org.unodc.cop.domain.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.rule.Citation;

/**
 * Until when something must have been done before one session. The natural order is that of the
 * days; on one day those with an hour come first.
 *
 * @param preparation what must be done
 * @param day the last day for it, by the clock of the venue where its zone is known
 * @param moment the hour on that day, where the deadline has one and it is known
 * @param rule the deadline in the rules of procedure; absent where the day was set for this session
 *     alone, as that for side events
 */
public record DueDate(
    Preparation preparation,
    LocalDate day,
    Optional<OffsetDateTime> moment,
    Optional<Deadline> rule)
    implements Comparable<DueDate> {
  private static final Comparator<DueDate> IN_ORDER =
      Comparator.comparing(DueDate::day)
          .thenComparing(due -> due.moment().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
          .thenComparing(DueDate::preparation);

  /**
   * {@return the rule that sets it (rules 9, 17 (2) and 18 for UNTOC), where the record names it}
   */
  public Optional<Citation> citation() {
    return rule.flatMap(deadline -> deadline.before().citation());
  }

  /**
   * {@return whether it is demanded and not only wished (as rule 18 for UNTOC says "if possible");
   * a day set for this session is}
   */
  public boolean isBinding() {
    return rule.map(Deadline::binding).orElse(true);
  }

  /** Compares days, then hours, then what must be done. */
  @Override
  public int compareTo(DueDate other) {
    return IN_ORDER.compare(this, other);
  }
}
