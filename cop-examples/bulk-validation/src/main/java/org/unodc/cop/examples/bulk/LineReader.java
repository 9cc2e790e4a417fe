package org.unodc.cop.examples.bulk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unodc.cop.sdk.problem.CopLimits;

/** Cuts a file into lines in the memory of one, however long a line is. */
final class LineReader implements Closeable {
  /**
   * Enough for the library to see that the line is longer than its limit, with a whole character.
   */
  private static final int KEPT = CopLimits.standard().line() + 8;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int start;
  private int end;
  private long number;

  /** Reads this stream, which is called so in what is found, and closes it in the end. */
  LineReader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /**
   * {@return the next line; empty at the end of the file}
   *
   * <p>The line feed before it stays: only what begins a file may begin with a byte order mark.
   */
  Optional<InputLine> next() throws IOException {
    if (!hasMore()) {
      return Optional.empty();
    }
    line.reset();
    if (number++ > 0) {
      line.write('\n');
    }
    boolean ended = false;
    while (!ended && hasMore()) {
      int feed = start;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      line.write(buffer, start, Math.min(feed - start, KEPT - line.size()));
      ended = feed < end;
      start = ended ? feed + 1 : feed;
    }
    return Optional.of(new InputLine(file, number, line.toByteArray()));
  }

  private boolean hasMore() throws IOException {
    if (start == end) {
      start = 0;
      end = Math.max(0, in.read(buffer));
    }
    return start < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
