package org.unodc.cop.examples.bulk;

import java.io.StringWriter;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A finding or a problem of one line of the input. It is one line of the report.
 *
 * @param file the path of the file within the input
 * @param line the number of the line in the file, counted from 1
 * @param pointer the place in the value of the line, as a JSON Pointer
 * @param severity the severity of the finding; {@value #UNREADABLE} for a line that cannot be read,
 *     {@value #UNJUDGED} for a rule that failed with an exception
 * @param rule the id of the rule, or the code of the problem if the line cannot be read
 * @param type the list of the record that contains the place, such as {@code sideEvents}
 * @param message a sentence in English
 * @param rules the version of the rules by which the line was judged; empty if all lines before it
 *     were judged by the same rules
 */
public record LineFinding(
    String file,
    long line,
    String pointer,
    String severity,
    String rule,
    String type,
    String message,
    String rules) {
  static final String UNREADABLE = "UNREADABLE";
  static final String UNJUDGED = "UNJUDGED";

  private static final JsonFactory JSON = new JsonFactory();

  /** Creates a finding of a run with one version of the rules. */
  LineFinding(
      String file,
      long line,
      String pointer,
      String severity,
      String rule,
      String type,
      String message) {
    this(file, line, pointer, severity, rule, type, message, "");
  }

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

  /** {@return this finding with the version of the rules by which the line was judged} */
  LineFinding withRules(String version) {
    return new LineFinding(file, line, pointer, severity, rule, type, message, version);
  }

  /** {@return this finding as JSON in one line; equal findings have equal JSON} */
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
          .writeStringProperty("message", message);
      if (!rules.isEmpty()) {
        json.writeStringProperty("rules", rules);
      }
      json.writeEndObject();
    }
    return text.toString();
  }
}
