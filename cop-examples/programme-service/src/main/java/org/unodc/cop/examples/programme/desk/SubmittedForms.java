package org.unodc.cop.examples.programme.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;
import org.unodc.cop.domain.id.SideEventId;

/**
 * Remembers the submitted forms of a session, so that a button pressed twice creates only one
 * event.
 */
@Component
@SessionScope
class SubmittedForms {
  private final Map<String, SideEventId> events = new HashMap<>();

  /**
   * {@return the event that a form created. The action runs only at the first submission of the
   * form.}
   *
   * @param form the id that the page gave to the form
   * @param action creates the event
   */
  synchronized SideEventId submit(String form, Supplier<SideEventId> action) {
    SideEventId former = events.get(form);
    if (former != null) {
      return former;
    }
    SideEventId event = action.get();
    events.put(form, event);
    return event;
  }
}
