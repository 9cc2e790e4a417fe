package org.unodc.cop.benchmarks.measure;

import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * A generated record of any size.
 *
 * @param utf8 the record as JSON
 */
record GrownRecord(byte[] utf8) {
  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .with(
              CopLimits.standard()
                  .withDocumentBytes(1 << 30)
                  .withTokens(Integer.MAX_VALUE)
                  .withList(Integer.MAX_VALUE));

  static GrownRecord of(RecordSize size) {
    return new GrownRecord(MeasuredRecord.utf8(GeneratedRecord.of(size)));
  }

  Conference read() {
    return JSON.read(utf8);
  }

  /** {@return the number of findings} */
  static int validate(Conference record) {
    return Rulebook.standard().validate(record, GeneratedRecord.DAY).findings().size();
  }
}
