package org.unodc.cop.sdk.icalendar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.programme.WorkingDayCheck;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.sdk.internal.event.LocalizedString;

/** Writes the properties of a deadline, except its time. */
final class DeadlineLines {
  private DeadlineLines() {}

  /**
   * {@return the lines of the properties}
   *
   * @param session the title of the session that the deadline precedes
   */
  static ContentLines of(DueDate due, LocalizedString session, CalendarLabels labels) {
    List<LocalizedString> paragraphs = new ArrayList<>();
    paragraphs.add(session);
    paragraphs.add(labels.say("deadline.day", Message.onWeekday(due.day())));
    due.moment().ifPresent(moment -> paragraphs.add(labels.say("deadline.hour", hour(moment))));
    due.workingDay().map(WorkingDayCheck::remarks).stream()
        .flatMap(List::stream)
        .map(remark -> LocalizedString.in(labels.language(), remark.in(labels.language())))
        .forEach(paragraphs::add);
    paragraphs.add(labels.say(due.isBinding() ? "deadline.binding" : "deadline.wish"));
    due.citation()
        .map(Citation::toString)
        .ifPresent(rule -> paragraphs.add(new LocalizedString(rule, Optional.empty())));
    return new ContentLines()
        .text("SUMMARY", labels.say("deadline.title", due.name()))
        .text("DESCRIPTION", LocalizedString.joined(paragraphs, "\n"))
        .text("CATEGORIES", labels.say("deadline"));
  }

  private static String hour(OffsetDateTime moment) {
    String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
    return moment.toLocalTime() + " (UTC" + offset + ")";
  }
}
