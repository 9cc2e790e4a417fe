package org.unodc.cop.examples.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file as {@link InputLine}s. One reader reads the whole file, because line numbers count
 * from its beginning. A checkpoint contains the number of lines that were read.
 *
 * @param root the path of the input, as a text that Flink can send to each reader
 */
record LineFormat(String root) implements BulkFormat<InputLine, FileSourceSplit> {
  private static final int BYTES_IN_BATCH = 1 << 18;

  @Override
  public Reader<InputLine> createReader(Configuration settings, FileSourceSplit file)
      throws IOException {
    return reader(file.path(), 0);
  }

  @Override
  public Reader<InputLine> restoreReader(Configuration settings, FileSourceSplit file)
      throws IOException {
    return reader(
        file.path(),
        file.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
  }

  private Reader<InputLine> reader(Path file, long seen) throws IOException {
    InputFiles input = new InputFiles(new Path(root));
    Batches batches = new Batches(input.open(file), input.name(file));
    batches.skip(seen);
    return batches;
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<InputLine> getProducedType() {
    return TypeInformation.of(InputLine.class);
  }

  /**
   * Reads batches of lines, and the mark {@link InputLine#endOf} after the last line. The size of a
   * batch is limited by its bytes, not its lines.
   */
  private static final class Batches implements Reader<InputLine> {
    private final LineReader lines;
    private final String file;
    private long seen;
    private boolean ended;

    Batches(LineReader lines, String file) {
      this.lines = lines;
      this.file = file;
    }

    void skip(long count) throws IOException {
      while (seen < count) {
        next();
      }
    }

    private InputLine next() throws IOException {
      seen++;
      Optional<InputLine> line = lines.next();
      ended = line.isEmpty();
      return line.orElseGet(() -> InputLine.endOf(file));
    }

    @Override
    public @Nullable RecordIterator<InputLine> readBatch() throws IOException {
      if (ended) {
        return null;
      }
      long before = seen;
      List<InputLine> batch = new ArrayList<>();
      for (int bytes = 0; bytes < BYTES_IN_BATCH && !ended; ) {
        InputLine next = next();
        batch.add(next);
        bytes += next.utf8().length + 1;
      }
      ArrayResultIterator<InputLine> result = new ArrayResultIterator<>();
      result.set(
          batch.toArray(InputLine[]::new), batch.size(), CheckpointedPosition.NO_OFFSET, before);
      return result;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
