package org.unodc.cop.benchmarks.measure;

import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;

/** A generated record of any size. */
final class GrownRecord {
  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .with(
              CopLimits.standard()
                  .withDocumentBytes(1 << 30)
                  .withTokens(Integer.MAX_VALUE)
                  .withList(Integer.MAX_VALUE));

  private final byte[] utf8;

  private GrownRecord(byte[] utf8) {
    this.utf8 = utf8;
  }

  static GrownRecord of(RecordSize size) {
    return new GrownRecord(MeasuredRecord.utf8(GeneratedRecord.of(size)));
  }

  /** {@return the record as JSON, which must not be changed} */
  byte[] utf8() {
    return utf8;
  }

  Conference read() {
    return JSON.read(utf8);
  }

  /** {@return the number of findings} */
  static int validate(Conference record) {
    return Rulebook.standard()
        .validate(record, GeneratedRecord.DAY, ValidationProfile.full())
        .findings()
        .size();
  }
}
