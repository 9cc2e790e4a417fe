package org.unodc.cop.examples.bulk;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.stream.CopNdjson;

/**
 * Judges lines that are whole records, each by all rules.
 *
 * @param day the day from which they are looked at
 */
record RecordJudge(LocalDate day) implements LineJudge {
  private static final CopNdjson<Conference> RECORDS = CopNdjson.of(Conference.class);
  private static final String RECORD = "conference";

  @Override
  public void judge(InputLine line, JudgeOutput findings) {
    LineJudge.read(line, RECORDS, RECORD, findings, record -> judge(line, record, findings));
  }

  private void judge(InputLine line, Conference record, JudgeOutput findings) {
    ValidationReport report = Cop.validate(record, day);
    for (Finding finding : report.findings()) {
      String pointer = finding.place().pointer();
      findings.add(LineFinding.of(line, listOf(pointer), finding, pointer));
    }
    LineJudge.unjudged(report, line, RECORD, findings);
  }

  /** {@return the first name of the pointer; what is outside of the lists belongs to the record} */
  private static String listOf(String pointer) {
    String[] steps = pointer.split("/", 4);
    boolean isInList = steps.length > 2 && Character.isDigit(steps[2].charAt(0));
    return isInList ? steps[1] : RECORD;
  }
}
