package org.unodc.cop.benchmarks.measure;

import java.util.function.Supplier;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** A record that is measured. */
public enum MeasuredRecord {
  /** The generated record, which all contenders can read, and in which no rule finds anything. */
  GENERATED(GeneratedRecord::standard),

  /** The record of UNTOC in the library, which has findings; only the library can read it. */
  SHIPPED(ReferenceRecords::untoc);

  @SuppressWarnings("ImmutableEnumChecker") // the suppliers have no state
  private final Supplier<Conference> record;

  MeasuredRecord(Supplier<Conference> record) {
    this.record = record;
  }

  /** {@return the record in memory} */
  public Conference record() {
    return record.get();
  }

  /** {@return the record in one line of JSON} */
  public byte[] utf8() {
    return utf8(record());
  }

  /** {@return any record in one line of JSON} */
  static byte[] utf8(Conference record) {
    return CopJson.of(Conference.class).compact().writeBytes(record);
  }
}
