package org.unodc.cop.examples.cli.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.output.DeadlineList;
import org.unodc.cop.examples.cli.text.CommandText;

/** The deadlines of a session as a list for a workbook or a page. */
public final class DeadlineTable {
  private DeadlineTable() {}

  /** {@return a row for each deadline, with the remarks about days that are no working days} */
  public static ListTable of(DeadlineList deadlines, Session session) {
    OfficialLanguage language = deadlines.language();
    CommandText labels = CommandText.in(language);
    ListTable.Builder list =
        ListTable.titled(labels.of("deadlines.title"), language, labels.of("deadlines.none"))
            .subtitle(SessionLine.title(session, language))
            .subtitle(SessionLine.days(session, language))
            .column("day", labels.of("deadlines.due"))
            .column("weekday", labels.of("deadlines.weekday"))
            .column("moment", labels.of("deadlines.moment"))
            .column("what", labels.of("deadlines.what"))
            .column("isWorkingDay", labels.of("deadlines.workingDay"))
            .column("plannedDay", labels.of("deadlines.planned"))
            .column("plannedWeekday", labels.of("deadlines.plannedWeekday"))
            .column("binding", labels.of("deadlines.binding"))
            .column("status", labels.of("deadlines.statusOn", deadlines.day()))
            .column("source", labels.of("deadlines.source"))
            .column("remarks", labels.of("deadlines.remarks"));
    deadlines.deadlines().dates().forEach(due -> addRow(due, deadlines, list));
    return list.build();
  }

  private static void addRow(DueDate due, DeadlineList deadlines, ListTable.Builder list) {
    OfficialLanguage language = deadlines.language();
    list.row(
        new ListCell.Day(due.day(), language),
        weekday(due.day(), language),
        ListCell.text(due.moment().map(OffsetDateTime::toString).orElse("")),
        ListCell.text(due.name().in(language)),
        ListCell.code(due.workingDay().map(check -> check.isWorkingDay()), language),
        new ListCell.Day(due.plannedDay(), language),
        weekday(due.plannedDay(), language),
        ListCell.code(Answer.of(due.isBinding()), language),
        ListCell.code(deadlines.statusOf(due), language),
        ListCell.text(deadlines.sourceOf(due)),
        ListCell.text(deadlines.remarks(due)));
  }

  private static ListCell weekday(LocalDate day, OfficialLanguage language) {
    return new ListCell.Code(
        day.getDayOfWeek().name(), Message.of(day.getDayOfWeek()).in(language));
  }
}
