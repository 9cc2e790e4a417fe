package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.form.FieldRemark;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The fields of a side event and of the application for it, with the findings about each field.
 *
 * @param lines the fields that have a value
 * @param remarks the findings that belong to none of these fields, in the order of the findings
 */
record EventSheet(ImmutableList<Line> lines, ImmutableList<FieldRemark> remarks) {

  /**
   * A field.
   *
   * @param field the name of the field, the same as in the history
   * @param texts the values of the field as text
   * @param remarks the findings about the field, in the order of the findings
   */
  record Line(String field, ImmutableList<PageText> texts, ImmutableList<FieldRemark> remarks) {}

  static EventSheet of(
      ImmutableListMultimap<String, PageText> texts,
      Iterable<EventFinding> findings,
      PageFormatter formatter) {
    ImmutableListMultimap.Builder<String, FieldRemark> builder = ImmutableListMultimap.builder();
    for (EventFinding finding : findings) {
      FieldRemark remark = remark(finding, formatter);
      builder.put(texts.containsKey(remark.field()) ? remark.field() : "", remark);
    }
    ImmutableListMultimap<String, FieldRemark> remarks = builder.build();
    ImmutableList<Line> lines =
        texts.keySet().stream()
            .map(field -> new Line(field, texts.get(field), remarks.get(field)))
            .collect(ImmutableList.toImmutableList());
    return new EventSheet(lines, remarks.get(""));
  }

  /** {@return findings as remarks, in the same order} */
  static ImmutableList<FieldRemark> remarks(
      Iterable<EventFinding> findings, PageFormatter formatter) {
    return of(ImmutableListMultimap.of(), findings, formatter).remarks();
  }

  private static FieldRemark remark(EventFinding finding, PageFormatter formatter) {
    String[] segments = finding.pointer().split("/");
    return new FieldRemark(
        segments.length > 2 ? segments[2] : "",
        finding.finding().severity(),
        finding.finding().message(formatter.language()),
        finding.finding().hint(formatter.language()),
        finding.finding().rule().value());
  }

  static long count(Iterable<EventFinding> findings, Severity severity) {
    long count = 0;
    for (EventFinding finding : findings) {
      count += finding.finding().severity() == severity ? 1 : 0;
    }
    return count;
  }
}
