package org.unodc.cop.benchmarks.measure;

import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

/** Records as JSON in UTF-8. */
final class RecordBytes {
  private RecordBytes() {}

  /** {@return the generated record in one line of JSON} */
  static byte[] generated() {
    return utf8(GeneratedRecord.standard());
  }

  /** {@return a record in one line of JSON} */
  static byte[] utf8(Conference record) {
    return CopJson.of(Conference.class).compact().writeBytes(record);
  }
}
