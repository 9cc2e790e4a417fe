package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.sideevent.EntryProblem;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** Reads the entries of a form. It collects problems by field and continues to read. */
public final class FormReader {
  private static final int LAST_YEAR = 9999;

  private final FormEntries entered;
  private final PageFormatter formatter;
  private final List<FieldRemark> remarks = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();

  /** Creates a reader of entries that formats its remarks in the language of the page. */
  public FormReader(FormEntries entered, PageFormatter formatter) {
    this.entered = entered;
    this.formatter = formatter;
  }

  /** {@return the entries of the form} */
  public FormEntries entered() {
    return entered;
  }

  /** {@return the formatter of the page} */
  public PageFormatter formatter() {
    return formatter;
  }

  /** Adds an error about a field, with the message {@code desk.problem.}code. */
  public void problem(String field, String code, Object... arguments) {
    remark(field, Severity.ERROR, "desk.problem." + code, arguments);
  }

  /** Adds a notice about a field, with the message {@code desk.note.}code. */
  public void note(String field, String code, Object... arguments) {
    remark(field, Severity.NOTICE, "desk.note." + code, arguments);
  }

  private void remark(String field, Severity severity, String code, Object... arguments) {
    remarks.add(FieldRemark.of(field, severity, code, formatter.message(code, arguments)));
  }

  /**
   * Records from which field a place of the value was read.
   *
   * @param pointer the JSON Pointer of the place
   */
  public void at(String pointer, String field) {
    fields.put(pointer, field);
  }

  /**
   * {@return the parsed value of a text; empty, with a problem added, if the parser rejects the
   * text}
   */
  public <T> Optional<T> parse(String field, String text, String code, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException | IllegalArgumentException refused) {
      problem(field, code, text);
      return Optional.empty();
    }
  }

  /**
   * {@return the day of a text such as 2027-10-11, in a year that a record can have}
   *
   * @throws DateTimeException if the text is no such day
   */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException(text);
    }
    return day;
  }

  /**
   * {@return the text of a field; empty if it is blank, or, with a problem added, if it is too
   * long}
   */
  public Optional<String> limited(String field, int maxLength) {
    String text = entered.text(field);
    if (text.length() > maxLength) {
      problem(field, "too-long", text.length(), maxLength);
      return Optional.empty();
    }
    return Optional.of(text).filter(present -> !present.isEmpty());
  }

  /** Adds an error for each wrong entry, unless the field already has the same error. */
  public void add(Iterable<EntryProblem> problems) {
    for (EntryProblem problem : problems) {
      FieldRemark remark =
          FieldRemark.of(
              fieldOf(problem.pointer()),
              Severity.ERROR,
              "desk.problem." + problem.code(),
              problem.sentence().in(formatter.language()));
      if (remarks.stream().noneMatch(other -> other.key().equals(remark.key()))) {
        remarks.add(remark);
      }
    }
  }

  /** {@return whether the form has errors that must be corrected before rules can be applied} */
  public boolean hasProblems() {
    return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
  }

  /** {@return the remarks of this reader and the findings of rules, each at its field} */
  public ImmutableList<FieldRemark> remarksWith(Iterable<EventFinding> findings) {
    ImmutableList.Builder<FieldRemark> all = ImmutableList.builder();
    all.addAll(remarks);
    findings.forEach(finding -> all.add(remark(finding)));
    return all.build();
  }

  private FieldRemark remark(EventFinding finding) {
    return new FieldRemark(
        fieldOf(finding.pointer()),
        finding.finding().severity(),
        finding.message(formatter.language()),
        finding.finding().hint(formatter.language()),
        finding.finding().caseOrRule().value() + "@" + finding.pointer());
  }

  /**
   * The field of a place, else that of the nearest enclosing place that was read from a field;
   * empty if there is none.
   */
  private String fieldOf(String pointer) {
    String place = pointer;
    while (!place.isEmpty() && !fields.containsKey(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return fields.getOrDefault(place, "");
  }
}
