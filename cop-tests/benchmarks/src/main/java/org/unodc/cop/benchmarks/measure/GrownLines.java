package org.unodc.cop.benchmarks.measure;

import static com.google.common.base.Preconditions.checkState;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * Lines with one stakeholder each, which repeat the same ten stakeholders. Stakeholders are the
 * shortest entities of a record, so the cost of each line has the greatest weight.
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

  /**
   * {@return the number of lines}
   *
   * @throws IllegalStateException if a line could not be read
   */
  @Override
  public Long read() {
    try (Stream<NdjsonLine<Stakeholder>> read =
        CopNdjson.of(Stakeholder.class).read(new RepeatingInputStream(ten, lines / TEN))) {
      long valid = read.filter(line -> line.value().isPresent()).count();
      checkState(valid == lines, "Only %s of %s lines could be read.", valid, lines);
      return valid;
    }
  }

  @Override
  public Object validate(Long read) {
    return read;
  }
}
