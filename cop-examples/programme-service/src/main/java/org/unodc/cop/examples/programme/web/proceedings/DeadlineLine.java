package org.unodc.cop.examples.programme.web.proceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A deadline on a page.
 *
 * @param what what must be done
 * @param day until when, with the hour where it has one
 * @param left how many days are left; absent where the day is past
 * @param binding whether it is demanded and not only wished
 * @param overdue whether it is past and not known to have been done
 * @param citation the rule that sets it, where the record names it
 */
public record DeadlineLine(
    String what,
    String day,
    Optional<String> left,
    boolean binding,
    boolean overdue,
    Optional<PageText> citation) {

  static DeadlineLine of(DueDate due, boolean overdue, LocalDate today, PageFormatter formatter) {
    String day = formatter.weekday(due.day());
    return new DeadlineLine(
        formatter.message("preparation", due.preparation()),
        due.moment()
            .map(moment -> formatter.message("moment", day, formatter.time(moment)))
            .orElse(day),
        Optional.of(ChronoUnit.DAYS.between(today, due.day()))
            .filter(days -> days >= 0)
            .map(formatter::number),
        due.isBinding(),
        overdue,
        due.citation().map(Citation::toString).map(PageText::unknown));
  }
}
