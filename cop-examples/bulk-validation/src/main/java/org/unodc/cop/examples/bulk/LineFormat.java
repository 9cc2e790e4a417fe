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
    return new Batches(new InputFiles(new Path(root)).open(file.path()), 0);
  }

  @Override
  public Reader<InputLine> restoreReader(Configuration settings, FileSourceSplit file)
      throws IOException {
    long seen =
        file.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    LineReader lines = new InputFiles(new Path(root)).open(file.path());
    for (long i = 0; i < seen; i++) {
      lines.next();
    }
    return new Batches(lines, seen);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<InputLine> getProducedType() {
    return TypeInformation.of(InputLine.class);
  }

  /** Reads batches of lines. The size of a batch is limited by its bytes, not its lines. */
  private static final class Batches implements Reader<InputLine> {
    private final LineReader lines;
    private long seen;

    Batches(LineReader lines, long seen) {
      this.lines = lines;
      this.seen = seen;
    }

    @Override
    public @Nullable RecordIterator<InputLine> readBatch() throws IOException {
      List<InputLine> batch = new ArrayList<>();
      Optional<InputLine> next;
      for (int bytes = 0; bytes < BYTES_IN_BATCH && (next = lines.next()).isPresent(); ) {
        batch.add(next.get());
        bytes += next.get().utf8().length + 1;
      }
      if (batch.isEmpty()) {
        return null;
      }
      ArrayResultIterator<InputLine> result = new ArrayResultIterator<>();
      result.set(
          batch.toArray(InputLine[]::new), batch.size(), CheckpointedPosition.NO_OFFSET, seen);
      seen += batch.size();
      return result;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
