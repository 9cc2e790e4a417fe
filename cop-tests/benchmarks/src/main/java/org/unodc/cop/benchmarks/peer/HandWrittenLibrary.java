package org.unodc.cop.benchmarks.peer;

import java.io.OutputStream;
import org.unodc.cop.benchmarks.limit.HandWrittenCodec;
import org.unodc.cop.domain.Conference;

/** The hand-written codec, without validation. */
final class HandWrittenLibrary implements JsonLibrary<Conference> {
  @Override
  public Conference read(byte[] utf8) {
    return HandWrittenCodec.read(utf8);
  }

  @Override
  public void write(Conference record, OutputStream utf8) {
    HandWrittenCodec.write(record, utf8);
  }

  @Override
  public int validate(Conference record) {
    return 0;
  }
}
