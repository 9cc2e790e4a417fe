package org.unodc.cop.examples.bulk;

import java.io.StringWriter;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Something that is wrong with a line: one line of the report.
 *
 * @param file the file
 * @param line the line in it, counted from 1
 * @param pointer the place in the value of the line, as a JSON Pointer
 * @param severity that of the finding; {@value #UNREADABLE} or {@value #UNJUDGED} for a line or a
 *     rule that could not be gone through
 * @param rule the rule, or the code of the problem of a line that cannot be read
 * @param type the list of a record to which the place belongs, such as {@code sideEvents}
 * @param message a whole sentence in English
 */
public record LineFinding(
    String file,
    long line,
    String pointer,
    String severity,
    String rule,
    String type,
    String message) {
  static final String UNREADABLE = "UNREADABLE";
  static final String UNJUDGED = "UNJUDGED";

  private static final JsonFactory JSON = new JsonFactory();

  static LineFinding of(InputLine line, String type, Finding finding, String pointer) {
    return new LineFinding(
        line.file(),
        line.number(),
        pointer,
        finding.severity().name(),
        finding.rule().value(),
        type,
        finding.message());
  }

  static LineFinding of(InputLine line, String type, Problem problem) {
    String message =
        problem.column() > 0
            ? "Column " + problem.column() + ": " + problem.message()
            : problem.message();
    String code = problem.code().code();
    return new LineFinding(
        line.file(), line.number(), problem.pointer(), UNREADABLE, code, type, message);
  }

  /** {@return this as JSON in one line, equal for equal values} */
  String toJson() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject()
          .writeStringProperty("file", file)
          .writeNumberProperty("line", line)
          .writeStringProperty("pointer", pointer)
          .writeStringProperty("severity", severity)
          .writeStringProperty("rule", rule)
          .writeStringProperty("type", type)
          .writeStringProperty("message", message)
          .writeEndObject();
    }
    return text.toString();
  }
}
