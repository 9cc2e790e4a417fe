package org.unodc.cop.examples.programme.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;
import org.unodc.cop.domain.id.SideEventId;

/** The forms of one session that were taken, so that a button pressed twice applies once. */
@Component
@SessionScope
class SubmittedForms {
  private final Map<String, SideEventId> taken = new HashMap<>();

  /**
   * {@return the event that came of a form: the work is done where the form comes for the first
   * time}
   *
   * @param form what the page called the form
   */
  synchronized SideEventId take(String form, Supplier<SideEventId> work) {
    SideEventId before = taken.get(form);
    if (before != null) {
      return before;
    }
    SideEventId event = work.get();
    taken.put(form, event);
    return event;
  }
}
