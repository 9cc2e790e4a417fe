package org.unodc.cop.examples.bulk;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Skip;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * Says what is wrong with one line by itself. It has no state and can be shared between threads.
 */
sealed interface LineJudge extends Serializable permits RecordJudge, EntityJudge {
  /** Judges a line; a line that cannot be read, whatever it holds, is a finding like any other. */
  void judge(InputLine line, JudgeOutput findings);

  /** Reads a line, tells its problems, and hands its value on; a blank line has neither. */
  static <T> void read(
      InputLine line, CopNdjson<T> ndjson, String type, JudgeOutput findings, Consumer<T> value) {
    try (Stream<NdjsonLine<T>> read = ndjson.read(new ByteArrayInputStream(line.utf8()))) {
      read.forEach(
          each -> {
            findings.line(line, type, each.value().isPresent());
            each.problems().forEach(problem -> findings.add(LineFinding.of(line, type, problem)));
            each.value().ifPresent(value);
          });
    }
  }

  /** Tells of rules that broke down: that nothing was found by them proves nothing. */
  static void unjudged(ValidationReport report, InputLine line, String type, JudgeOutput findings) {
    for (RuleOutcome outcome : report.outcomes()) {
      outcome
          .skip()
          .filter(skip -> skip.cause() == SkipCause.BROKE_DOWN)
          .ifPresent(skip -> findings.add(unjudged(line, outcome, type, skip)));
    }
  }

  private static LineFinding unjudged(InputLine line, RuleOutcome outcome, String type, Skip skip) {
    String rule = outcome.rule().value();
    String message = skip.in(OfficialLanguage.ENGLISH);
    return new LineFinding(
        line.file(), line.number(), "", LineFinding.UNJUDGED, rule, type, message);
  }
}
