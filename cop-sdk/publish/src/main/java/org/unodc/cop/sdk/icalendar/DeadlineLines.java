package org.unodc.cop.sdk.icalendar;

import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.message.Message;
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
    due.moment()
        .ifPresent(moment -> paragraphs.add(labels.say("deadline.hour", Message.clock(moment))));
    due.workingDay().map(WorkingDayCheck::remarks).stream()
        .flatMap(List::stream)
        .map(remark -> LocalizedString.in(labels.language(), remark.in(labels.language())))
        .forEach(paragraphs::add);
    paragraphs.add(labels.say(due.isBinding() ? "deadline.binding" : "deadline.wish"));
    due.citation()
        .map(rule -> LocalizedString.in(labels.language(), rule.text().in(labels.language())))
        .ifPresent(paragraphs::add);
    return new ContentLines()
        .text("SUMMARY", labels.say("deadline.title", due.name()))
        .text("DESCRIPTION", LocalizedString.joined(paragraphs, "\n"))
        .text("CATEGORIES", labels.say("deadline"));
  }
}
