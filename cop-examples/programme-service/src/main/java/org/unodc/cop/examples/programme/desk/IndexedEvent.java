package org.unodc.cop.examples.programme.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * A side event with what the lists of the desk search, filter and sort by.
 *
 * @param application the application for the event; the first one if there are several
 * @param searched the id, the titles, and the names of the main organizer and of the applicant, as
 *     {@link SearchText#normalized} returns them
 * @param day the day at the venue; empty if the time is not fixed
 * @param errors the number of findings that are errors
 * @param warnings the number of findings that are warnings
 * @param notices the number of findings that are notices
 */
record IndexedEvent(
    SideEvent event,
    Optional<Application> application,
    String searched,
    Optional<LocalDate> day,
    int errors,
    int warnings,
    int notices) {

  String id() {
    return event.id().value();
  }

  /** {@return a number that is greater the more severe and the more numerous the findings are} */
  long weight() {
    return 1_000_000L * errors + 1_000L * warnings + notices;
  }

  /** {@return the time and the room as a text that sorts by time first; empty without a time} */
  Optional<String> place() {
    Function<TimeSlot, String> text =
        slot -> slot.start().toInstant() + " " + event.room().map(Object::toString).orElse("");
    return event.slot().map(text);
  }
}
