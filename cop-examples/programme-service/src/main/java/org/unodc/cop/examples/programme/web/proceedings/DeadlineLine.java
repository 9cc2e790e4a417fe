package org.unodc.cop.examples.programme.web.proceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.programme.Preparation;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A deadline on a page.
 *
 * @param what the name of what must be done; the code of the record if the library does not know it
 * @param day the last day, with the hour if there is one
 * @param left the number of days left; empty if the day is past
 * @param binding whether the deadline is binding and not only a wish
 * @param overdue whether the day is past and the record does not show that it was done
 * @param citation the rule that sets the deadline; empty if the record does not name it
 */
public record DeadlineLine(
    PageText what,
    String day,
    Optional<String> left,
    boolean binding,
    boolean overdue,
    Optional<PageText> citation) {

  static DeadlineLine of(DueDate due, boolean overdue, LocalDate today, PageFormatter formatter) {
    String day = formatter.weekday(due.day());
    return new DeadlineLine(
        what(due.preparation(), formatter),
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

  private static PageText what(Preparation preparation, PageFormatter formatter) {
    return Preparation.listed().contains(preparation)
        ? PageText.here(formatter.message("preparation." + preparation.word()))
        : PageText.unknown(preparation.word());
  }
}
