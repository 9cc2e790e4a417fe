package org.unodc.cop.examples.programme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** The form on which organizers apply. */
final class Applications {
  private Applications() {}

  /** {@return the id of the event that an organizer applied for} */
  static String applies(
      Visitor organizer, String language, String title, Map<String, String> more) {
    String page = "/" + language + "/apply";
    String place = organizer.send(page, page, entries(language, title, more));
    assertThat(place).startsWith("/" + language + "/my-events/").endsWith("?submitted");
    return event(place);
  }

  /** {@return the id of the event to whose page a path leads} */
  static String event(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.indexOf('?'));
  }

  /** {@return a form that the rules have nothing to remark on} */
  static Map<String, String> entries(String language, String title, Map<String, String> more) {
    Map<String, String> entries = new HashMap<>(more);
    entries.put("original", language);
    entries.put("title." + language, title);
    entries.put("summary." + language, title + ".");
    entries.put("languages", "en");
    entries.put("agendaItems", "example-cop3-item-3");
    entries.put("expectedAttendance", "30");
    entries.put("step", "confirm");
    entries.putIfAbsent("format", "HYBRID");
    entries.putIfAbsent("onlineLink", "https://example.org/link");
    return entries;
  }
}
