package org.unodc.cop.examples.bulk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads the lines of a file. It keeps one line in memory, and truncates a line that is too long.
 */
final class LineReader implements Closeable {
  /**
   * The number of bytes to which a line is truncated. It exceeds the limit of the library by a
   * complete character, so that the library reports the line as too long.
   */
  private static final int MAX_LENGTH = CopLimits.standard().line() + 8;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int start;
  private int end;
  private long number;

  /**
   * Creates a reader, which closes the stream when it is closed.
   *
   * @param file the path of the file within the input, for findings
   */
  LineReader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /**
   * {@return the next line; empty at the end of the file}
   *
   * <p>The line feed before a line is part of it, because only the first line of a file may begin
   * with a byte order mark.
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
      line.write(buffer, start, Math.min(feed - start, MAX_LENGTH - line.size()));
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
