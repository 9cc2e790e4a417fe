package org.unodc.cop.examples.cli.calendar;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** Notes which properties and parts of an event are not read. */
final class UnreadProperties {
  /** Properties about the file or its display, not about the event. */
  private static final ImmutableSet<String> TECHNICAL =
      ImmutableSet.of(
          "UID",
          "DTSTAMP",
          "SEQUENCE",
          "CREATED",
          "LAST-MODIFIED",
          "TRANSP",
          "PRIORITY",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXDATE",
          "EXRULE",
          "RECURRENCE-ID",
          "SUMMARY",
          "LOCATION",
          "STATUS",
          "CLASS");

  private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("ATTENDEE", "CONTACT");

  private final CalendarTable table;
  private final KnownEvents known;
  private final ImmutableSet<String> columns;
  private final boolean own;

  /**
   * Creates the notes of a table.
   *
   * @param own whether this library made the calendar, with descriptions of its own
   */
  UnreadProperties(
      CalendarTable table, KnownEvents known, ImmutableSet<String> columns, boolean own) {
    this.table = table;
    this.known = known;
    this.columns = columns;
    this.own = own;
  }

  /** Adds the notes of an event. */
  void add(CalendarComponent event) {
    for (CalendarComponent part : event.components()) {
      CalendarLine line = new CalendarLine(part.name(), ImmutableMap.of(), "", "", part.line());
      table.addUnread(line, "calendar.unread");
    }
    for (CalendarLine property : event.properties()) {
      String name = property.name();
      if (PERSONAL.contains(name)) {
        table.addUnread(property, "calendar.personal");
      } else if (name.equals("ORGANIZER")) {
        boolean read =
            columns.contains("main organizer")
                && property.parameter("CN").filter(known::isActor).isPresent();
        if (!read) {
          table.addUnread(property, "calendar.organizer");
        }
      } else if (!isRead(name) && !TECHNICAL.contains(name) && !name.startsWith("X-")) {
        table.addUnread(property, "calendar.unread");
      }
      if (name.equals("CLASS") && !property.word().equals("PUBLIC")) {
        table.leftOut(property.line(), "calendar.private", "CLASS:" + property.word());
      }
    }
  }

  private boolean isRead(String property) {
    return switch (property) {
      case "DESCRIPTION" -> columns.contains("summary") && !own;
      case "URL" -> columns.contains("online link");
      default -> false;
    };
  }
}
