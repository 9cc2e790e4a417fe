package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * So many stakeholders, one to a line, the same ten again and again. They are the shortest things
 * of a record, and so the hardest for whatever is done by line.
 */
final class GrownLines implements GrownInput<Long> {
  private static final int TEN = 10;

  private final byte[] ten;
  private final int lines;

  private GrownLines(byte[] ten, int lines) {
    this.ten = ten;
    this.lines = lines;
  }

  static GrownLines of(int lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CopNdjson.of(Stakeholder.class)
        .write(GeneratedRecord.standard().stakeholders().stream().limit(TEN), out);
    return new GrownLines(out.toByteArray(), lines);
  }

  @Override
  public long bytes() {
    return (long) ten.length * lines / TEN;
  }

  /** {@return how many lines there were; throws where one of them could not be read} */
  @Override
  public Long read() {
    try (Stream<NdjsonLine<Stakeholder>> read =
        CopNdjson.of(Stakeholder.class).read(new RepeatingInputStream(ten, lines / TEN))) {
      long sound = read.filter(line -> line.value().isPresent()).count();
      checkState(sound == lines, "only %s of %s lines could be read", sound, lines);
      return sound;
    }
  }

  @Override
  public Object validate(Long read) {
    return read;
  }
}
