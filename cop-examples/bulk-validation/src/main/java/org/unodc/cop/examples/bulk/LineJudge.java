package org.unodc.cop.examples.bulk;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/** Validates one line by itself. Instances have no state, so threads can share them. */
sealed interface LineJudge extends Serializable permits RecordJudge, EntityJudge, SliceJudge {
  /** The type of a finding about a value outside the lists of a record. */
  String RECORD = "conference";

  /** Validates a line; if it cannot be read, its problems are findings. */
  void judge(InputLine line, JudgeOutput output);

  /**
   * Reads a line and adds its problems to the output. A blank line has neither a value nor
   * problems.
   *
   * @param value receives the value of the line if it has one
   * @return whether the line has no problems
   */
  static <T> boolean read(
      InputLine line, CopNdjson<T> ndjson, String type, JudgeOutput output, Consumer<T> value) {
    try (Stream<NdjsonLine<T>> read = ndjson.read(new ByteArrayInputStream(line.utf8()))) {
      boolean isReadable = true;
      for (NdjsonLine<T> result : read.toList()) {
        isReadable &= result.value().isPresent();
        output.line(line, type, result.value().isPresent());
        result.problems().forEach(problem -> output.add(LineFinding.of(line, type, problem)));
        result.value().ifPresent(value);
      }
      return isReadable;
    }
  }

  /** Adds a finding for each rule that failed with an exception, so that its result is unknown. */
  static void addFailedRules(
      ValidationReport report, InputLine line, String type, JudgeOutput output) {
    for (RuleOutcome outcome : report.brokenRules()) {
      output.add(failedRule(line, outcome, type, outcome.skip().orElseThrow()));
    }
  }

  private static LineFinding failedRule(
      InputLine line, RuleOutcome outcome, String type, Skip skip) {
    String rule = outcome.rule().value();
    String message = skip.in(OfficialLanguage.ENGLISH);
    return new LineFinding(
        line.file(), line.number(), "", LineFinding.UNJUDGED, rule, type, message);
  }
}
