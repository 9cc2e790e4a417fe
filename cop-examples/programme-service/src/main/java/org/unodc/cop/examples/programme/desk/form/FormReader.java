package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** A form that is being read: what is wrong is kept with its field, and the reading goes on. */
public final class FormReader {
  private final FormEntries entered;
  private final PageFormatter formatter;
  private final List<FieldRemark> remarks = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();

  /** Begins to read. */
  public FormReader(FormEntries entered, PageFormatter formatter) {
    this.entered = entered;
    this.formatter = formatter;
  }

  /** {@return what was entered} */
  public FormEntries entered() {
    return entered;
  }

  /** {@return the words for what is said of the form} */
  public PageFormatter formatter() {
    return formatter;
  }

  /** Says what has to be mended in a field. The words stand under {@code desk.problem.}code. */
  public void problem(String field, String code, Object... parts) {
    remark(field, Severity.ERROR, "desk.problem." + code, parts);
  }

  /** Says what is worth knowing about a field. The words stand under {@code desk.note.}code. */
  public void note(String field, String code, Object... parts) {
    remark(field, Severity.NOTICE, "desk.note." + code, parts);
  }

  private void remark(String field, Severity severity, String code, Object... parts) {
    remarks.add(FieldRemark.of(field, severity, code, formatter.message(code, parts)));
  }

  /** Keeps from which field a place of the value was read. */
  public void at(String pointer, String field) {
    fields.put(pointer, field);
  }

  /**
   * {@return the value that a text stands for; absent, with a problem, where it stands for none}
   */
  public <T> Optional<T> parse(String field, String text, String code, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException | IllegalArgumentException refused) {
      problem(field, code, text);
      return Optional.empty();
    }
  }

  /** {@return a text that is not longer than it may be; absent, with a problem, where it is} */
  public Optional<String> limited(String field, int longest) {
    String text = entered.text(field);
    if (text.length() > longest) {
      problem(field, "too-long", text.length(), longest);
      return Optional.empty();
    }
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** {@return whether something has to be mended before a rule is asked} */
  public boolean hasProblems() {
    return remarks.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** {@return all that is to be said, with what the rules found at the fields it belongs to} */
  public ImmutableList<FieldRemark> remarksWith(Iterable<EventFinding> findings) {
    ImmutableList.Builder<FieldRemark> all = ImmutableList.builder();
    all.addAll(remarks);
    findings.forEach(finding -> all.add(remark(finding)));
    return all.build();
  }

  private FieldRemark remark(EventFinding one) {
    return new FieldRemark(
        fieldOf(one.pointer()),
        one.finding().severity(),
        one.finding().message(formatter.language()),
        one.finding().hint(formatter.language()),
        one.finding().rule().value() + "@" + one.pointer());
  }

  /** What no field was read from belongs to the field of the nearest place around it. */
  private String fieldOf(String pointer) {
    String place = pointer;
    while (!place.isEmpty() && !fields.containsKey(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return fields.getOrDefault(place, "");
  }
}
