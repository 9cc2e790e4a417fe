package org.unodc.cop.examples.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;

/**
 * The deadlines of a session on one day, in one language.
 *
 * @param deadlines the deadlines
 * @param day the day on which their status is asked
 * @param accreditations the accreditations of the record
 * @param language the language of the output
 */
public record DeadlineList(
    Deadlines deadlines,
    LocalDate day,
    Collection<Accreditation> accreditations,
    OfficialLanguage language) {
  private static final ImmutableList<String> CSV_HEADER =
      ImmutableList.of(
          "preparation",
          "what",
          "day",
          "weekday",
          "moment",
          "is working day",
          "planned day",
          "planned weekday",
          "remarks",
          "binding",
          "status",
          "instrument",
          "provision");

  /** {@return a table, followed by the remarks about days that are no working days} */
  public String text() {
    CommandText labels = CommandText.in(language);
    if (deadlines.dates().isEmpty()) {
      return labels.of("deadlines.none") + "\n";
    }
    boolean moved = deadlines.dates().stream().anyMatch(due -> !due.plannedDay().equals(due.day()));
    TextTable table = TextTable.of(headings(labels, moved).toArray());
    deadlines.dates().forEach(due -> table.row(cells(due, labels, moved).toArray()));
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    table.print(lines);
    deadlines.dates().stream()
        .filter(due -> !remarks(due).isEmpty())
        .map(
            due ->
                PrintableText.of(
                    labels.of("deadlines.remark", due.name(), Message.sentences(remarksOn(due)))))
        .forEach(remark -> PrintableText.wrapped(remark).forEach(lines::println));
    return text.toString();
  }

  /** {@return a table of comma-separated values with a header in English} */
  public String csv() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(CSV_HEADER);
    for (DueDate due : deadlines.dates()) {
      rows.add(
          ImmutableList.of(
              due.preparation().word(),
              what(due),
              due.day().toString(),
              weekday(due.day()),
              due.moment().map(OffsetDateTime::toString).orElse(""),
              due.workingDay().map(check -> check.isWorkingDay().name()).orElse(""),
              due.plannedDay().toString(),
              weekday(due.plannedDay()),
              remarks(due),
              Answer.of(due.isBinding()).name(),
              statusOf(due).name(),
              due.citation().map(Citation::instrument).orElse(""),
              due.citation().map(Citation::provision).orElse("")));
    }
    return new String(CopCsv.standard().write(Sheet.of("deadlines", rows)), UTF_8);
  }

  /** {@return a JSON object in one line} */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("session", deadlines.session().id());
    json.put("asOf", day);
    json.put("language", language.tag());
    json.put("deadlines", deadlines.dates().stream().map(this::members).toList());
    return CompactJson.line(json) + "\n";
  }

  private Map<String, Object> members(DueDate due) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("preparation", due.preparation());
    json.put("what", what(due));
    json.put("day", due.day());
    json.put("weekday", due.day().getDayOfWeek());
    due.moment().ifPresent(moment -> json.put("moment", moment));
    due.workingDay()
        .ifPresent(
            check -> {
              json.put("isWorkingDay", check.isWorkingDay());
              check.movedTo().ifPresent(moved -> json.put("movedTo", moved));
              json.put("remarks", texts(check));
            });
    json.put("plannedDay", due.plannedDay());
    json.put("plannedWeekday", due.plannedDay().getDayOfWeek());
    json.put("binding", due.isBinding());
    json.put("status", statusOf(due));
    due.citation()
        .ifPresent(
            citation ->
                json.put(
                    "citation",
                    Map.of(
                        "instrument", citation.instrument(), "provision", citation.provision())));
    return json;
  }

  private List<Object> headings(CommandText labels, boolean moved) {
    List<Object> headings =
        new ArrayList<>(List.of(labels.of("deadlines.due"), labels.of("deadlines.weekday")));
    if (moved) {
      headings.add(labels.of("deadlines.planned"));
    }
    headings.addAll(
        List.of(
            labels.of("deadlines.what"),
            labels.of("deadlines.binding"),
            labels.of("deadlines.statusOn", day),
            labels.of("deadlines.source")));
    return headings;
  }

  private List<Object> cells(DueDate due, CommandText labels, boolean moved) {
    List<Object> cells = new ArrayList<>();
    cells.add(
        due.moment()
            .map(MessageArgument::of)
            .orElseGet(() -> MessageArgument.of(due.day()))
            .in(language));
    cells.add(weekday(due.day()));
    if (moved) {
      cells.add(Message.onWeekday(due.plannedDay()).in(language));
    }
    cells.add(what(due));
    cells.add(CodeLabels.of(Answer.of(due.isBinding()), language));
    cells.add(CodeLabels.of(statusOf(due), language));
    cells.add(sourceOf(due));
    return cells;
  }

  /** {@return the rule of procedure; a rule that the record does not cite is a dash} */
  private Optional<String> source(DueDate due) {
    return due.rule()
        .map(rule -> due.citation().map(cited -> cited.provisionText().in(language)).orElse("-"));
  }

  private String what(DueDate due) {
    return due.name().in(language);
  }

  private String weekday(LocalDate date) {
    return Message.of(date.getDayOfWeek()).in(language);
  }

  /** {@return the status of a deadline on the day} */
  public DueStatus statusOf(DueDate due) {
    return deadlines.statusOn(due, day, accreditations);
  }

  /** {@return the rule of procedure or the policy that sets a deadline} */
  public String sourceOf(DueDate due) {
    return source(due).orElse(CommandText.in(language).of("deadlines.policy"));
  }

  /** {@return the remarks about the day of a deadline, if it is no working day} */
  public String remarks(DueDate due) {
    return Message.sentences(remarksOn(due)).in(language);
  }

  private static List<? extends Translatable> remarksOn(DueDate due) {
    return due.workingDay().map(WorkingDayCheck::remarks).stream().flatMap(List::stream).toList();
  }

  private List<String> texts(WorkingDayCheck check) {
    return check.remarks().stream().map(remark -> remark.in(language)).toList();
  }
}
