package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.desk.form.FieldRemark;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A side event and the application for it as a page shows them, each field with what the rules
 * found in it.
 *
 * @param lines the fields that are there
 * @param remarks what was found and belongs to none of these fields, the gravest first
 */
record EventSheet(ImmutableList<Line> lines, ImmutableList<FieldRemark> remarks) {

  /**
   * One field.
   *
   * @param field its name, as the history has it too
   * @param texts what stands in it
   * @param remarks what was found in it, the gravest first
   */
  record Line(String field, ImmutableList<PageText> texts, ImmutableList<FieldRemark> remarks) {}

  static EventSheet of(
      ImmutableListMultimap<String, PageText> texts,
      Iterable<EventFinding> findings,
      PageFormatter formatter) {
    ImmutableListMultimap.Builder<String, FieldRemark> building = ImmutableListMultimap.builder();
    for (EventFinding finding : findings) {
      FieldRemark remark = remark(finding, formatter);
      building.put(texts.containsKey(remark.field()) ? remark.field() : "", remark);
    }
    ImmutableListMultimap<String, FieldRemark> remarks = building.build();
    ImmutableList<Line> lines =
        texts.keySet().stream()
            .map(field -> new Line(field, texts.get(field), remarks.get(field)))
            .collect(ImmutableList.toImmutableList());
    return new EventSheet(lines, remarks.get(""));
  }

  private static FieldRemark remark(EventFinding one, PageFormatter formatter) {
    String[] segments = one.pointer().split("/");
    return new FieldRemark(
        segments.length > 2 ? segments[2] : "",
        one.finding().severity(),
        one.finding().message(formatter.language()),
        one.finding().hint(formatter.language()),
        one.finding().rule().value());
  }

  static long count(Iterable<EventFinding> findings, Severity severity) {
    long count = 0;
    for (EventFinding one : findings) {
      count += one.finding().severity() == severity ? 1 : 0;
    }
    return count;
  }
}
