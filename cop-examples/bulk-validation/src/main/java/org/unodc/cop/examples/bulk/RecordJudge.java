package org.unodc.cop.examples.bulk;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.stream.CopNdjson;

/**
 * Validates lines that are complete records, each by all rules.
 *
 * @param day the day that the rules treat as today
 */
record RecordJudge(LocalDate day) implements LineJudge {
  private static final CopNdjson<Conference> RECORDS = CopNdjson.of(Conference.class);

  @Override
  public void judge(InputLine line, JudgeOutput output) {
    LineJudge.read(line, RECORDS, RECORD, output, record -> judge(line, record, output));
  }

  private void judge(InputLine line, Conference record, JudgeOutput output) {
    ValidationReport report = Rulebook.standard().validate(record, day, ValidationProfile.full());
    for (Finding finding : report.findings()) {
      String pointer = finding.place().pointer();
      output.add(LineFinding.of(line, listOf(pointer), finding, pointer));
    }
    LineJudge.addFailedRules(report, line, RECORD, output);
  }

  /** {@return the list to which a place belongs, or "conference" if it is outside the lists} */
  private static String listOf(String pointer) {
    String[] steps = pointer.split("/", 4);
    boolean isInList = steps.length > 2 && Character.isDigit(steps[2].charAt(0));
    return isInList ? steps[1] : RECORD;
  }
}
