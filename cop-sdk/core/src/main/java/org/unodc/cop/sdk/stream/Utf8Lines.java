package org.unodc.cop.sdk.stream;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.plain.ByteWords;
import org.unodc.cop.sdk.internal.plain.PlainCodec;
import org.unodc.cop.sdk.internal.plain.PlainReader;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;

/**
 * The lines of an input in UTF-8, one after the other, without a byte order mark at its beginning.
 * Of a line that is too long, only the beginning is kept. The methods throw a {@link CopException}
 * if the input cannot be read.
 */
final class Utf8Lines implements AutoCloseable {
  private static final int FIRST_CAPACITY = 1 << 16;

  /** The number of bytes that can be read, at least, after the longest line that is kept. */
  private static final int ROOM = 1 << 10;

  /** The length of a byte order mark and a carriage return, and one that is too much. */
  private static final int BESIDE_TEXT = 5;

  private static final long MARK = 0xBFBBEF;
  private static final int BYTES_OF_MARK = 3;

  private final Translatable what;
  private final InputStream stream;
  private final CopLimits limits;
  private final int maxKept;
  private byte[] bytes;
  private int end;
  private boolean ended;
  private @Nullable PlainReader reader;

  private int number;
  private int nextNumber = 1;
  private int from;
  private int to;
  private int next;
  private int returns;

  private Utf8Lines(Translatable what, InputStream stream, CopLimits limits) {
    this.what = what;
    this.stream = stream;
    this.limits = limits.withDocumentBytes(limits.line());
    this.maxKept = limits.line() + BESIDE_TEXT;
    this.bytes = new byte[Math.min(FIRST_CAPACITY, maxKept + ROOM)];
  }

  static Utf8Lines of(InputStream utf8, CopLimits limits) {
    return new Utf8Lines(ProblemText.of("io.stream"), utf8, limits);
  }

  static Utf8Lines of(Reader reader, CopLimits limits) {
    return new Utf8Lines(ProblemText.of("io.reader"), new Utf8Stream(reader), limits);
  }

  static Utf8Lines of(Path file, CopLimits limits) {
    Translatable what = CheckedIo.named(file);
    return CheckedIo.reading(
        what, () -> new Utf8Lines(what, Files.newInputStream(CheckedIo.notFolder(file)), limits));
  }

  /**
   * Moves to the next line, and returns whether there is one. A carriage return is part of the end
   * of a line only if a line feed or the end of the input follows.
   */
  boolean moveOn() {
    from = next;
    cut();
    if (next == from) {
      return false;
    }
    if (to > from && bytes[to - 1] == '\r') {
      to--;
      returns--;
    }
    number = nextNumber;
    nextNumber = TextSource.after(number, what);
    boolean isMarked =
        number == 1
            && to - from >= BYTES_OF_MARK
            && (ByteWords.at(bytes, from) & ByteWords.mask(BYTES_OF_MARK)) == MARK;
    from += isMarked ? BYTES_OF_MARK : 0;
    return true;
  }

  /** {@return the number of the line, counted from 1} */
  int number() {
    return number;
  }

  /** {@return whether the line has only spaces and tabs; false if it is too long} */
  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return to - from <= limits.line();
  }

  /** {@return the value of the line; null if the line is not plainly right} */
  <T> @Nullable T plain(PlainCodec<T> codec) {
    if (reader == null) {
      reader = new PlainReader(bytes, end - from, limits);
    }
    return returns == 0 ? reader.read(from, to, codec) : null;
  }

  /** Copies the line to a part. An invalid byte becomes an unpaired surrogate. */
  void copyTo(InputPart part) {
    part.begin(new Position(number, 1));
    CheckedIo.reading(
        what,
        () -> {
          part.addAll(new Utf8Reader(bytes, from, to));
          return part;
        });
  }

  /** Closes the stream. */
  @Override
  public void close() {
    CheckedIo.reading(
        what,
        () -> {
          stream.close();
          return what;
        });
  }

  /** Finds the end of the line that begins at {@code from}, and the beginning of the next line. */
  private void cut() {
    returns = 0;
    for (int length = 0; ; ) {
      int at = lineEnd(from + length);
      length = at - from;
      if (at < end && bytes[at] == '\n') {
        to = at;
        next = at + 1;
        return;
      }
      if (at < end) {
        returns++;
        length++;
      } else if (length > maxKept) {
        skipRest();
        return;
      } else if (!fill()) {
        to = end;
        next = end;
        return;
      }
    }
  }

  /** {@return the index of the first line feed or carriage return from this index, or the end} */
  private int lineEnd(int start) {
    for (int at = start; at < end; at += ByteWords.SIZE) {
      long ends = ByteWords.lineEnds(ByteWords.at(bytes, at));
      if (ends != 0) {
        return Math.min(at + ByteWords.firstByte(ends), end);
      }
    }
    return end;
  }

  /** Keeps the beginning of a line, and reads through its rest. */
  private void skipRest() {
    end = from + maxKept;
    makeRoom();
    to = end;
    next = to;
    while (next == to && read()) {
      int at = to;
      while (at < end && bytes[at] != '\n') {
        at++;
      }
      if (at < end) {
        next = at + 1;
      } else {
        end = to;
      }
    }
  }

  /**
   * Reads more bytes. The line is moved only if there is no room after it, because a slow input may
   * give a long line in many small pieces.
   */
  private boolean fill() {
    if (bytes.length - end < ROOM) {
      makeRoom();
    }
    return read();
  }

  /** Moves the line to the beginning of the array, which becomes longer if there is no room. */
  private void makeRoom() {
    reader = null;
    System.arraycopy(bytes, from, bytes, 0, end - from);
    end -= from;
    from = 0;
    if (bytes.length - end < ROOM) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, maxKept + 2L * ROOM));
    }
  }

  /** Reads bytes at the end of the array, and returns whether there were any. */
  private boolean read() {
    while (!ended) {
      int read = CheckedIo.reading(what, () -> stream.read(bytes, end, bytes.length - end));
      ended = read < 0;
      if (read > 0) {
        end += read;
        return true;
      }
    }
    return false;
  }
}
