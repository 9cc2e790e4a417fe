package org.unodc.cop.benchmarks.peer;

import java.io.OutputStream;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/** This library, with all its rules. */
final class CopLibrary implements JsonLibrary<Conference> {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class).compact();

  @Override
  public Conference read(byte[] utf8) {
    return JSON.read(utf8);
  }

  @Override
  public void write(Conference record, OutputStream utf8) {
    JSON.write(record, utf8);
  }

  /** Counts the findings and the rules that failed with an exception. */
  @Override
  public int validate(Conference record) {
    ValidationReport report =
        Rulebook.standard().validate(record, GeneratedRecord.DAY, ValidationProfile.full());
    return (int) (report.findings().size() + report.count(Verdict.SKIPPED));
  }
}
