package org.unodc.cop.sdk.stream;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The UTF-16 units of an input, in order, without a leading byte order mark. The methods throw a
 * {@link CopException} if the input cannot be read.
 */
final class TextSource implements AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Translatable what;
  private final Reader reader;
  private final char[] units = new char[1 << 13];
  private int next;
  private int end;
  private boolean begun;

  private TextSource(Translatable what, Reader reader) {
    this.what = what;
    this.reader = reader;
  }

  static TextSource of(InputStream utf8) {
    return new TextSource(ProblemText.of("io.stream"), new Utf8Reader(utf8));
  }

  static TextSource of(Reader reader) {
    return new TextSource(ProblemText.of("io.reader"), reader);
  }

  static TextSource of(Path file) {
    Translatable what = CheckedIo.named(file);
    return CheckedIo.reading(
        what,
        () ->
            new TextSource(what, new Utf8Reader(Files.newInputStream(CheckedIo.notFolder(file)))));
  }

  /** {@return the next unit without consuming it; -1 at the end} */
  int peek() {
    return next < end || fill() ? units[next] : -1;
  }

  /** {@return the next unit, which is consumed; -1 at the end} */
  int take() {
    return next < end || fill() ? units[next++] : -1;
  }

  /** {@return the number after this number of a line or column} */
  int after(int number) {
    return after(number, what);
  }

  /** {@return the number after this number of a line or column of an input} */
  static int after(int number, Translatable what) {
    if (number == Integer.MAX_VALUE) {
      throw new CopException(
          ImmutableList.of(
              Problem.of(ProblemCode.LIMIT, ProblemText.sentence("limit.lines", what))));
    }
    return number + 1;
  }

  /** Closes the reader. */
  @Override
  public void close() {
    CheckedIo.reading(
        what,
        () -> {
          reader.close();
          return what;
        });
  }

  private boolean fill() {
    do {
      next = 0;
      end = CheckedIo.reading(what, () -> reader.read(units, 0, units.length));
    } while (end == 0);
    if (!begun && end > 0) {
      begun = true;
      next = units[0] == BYTE_ORDER_MARK ? 1 : 0;
      return next < end || fill();
    }
    return end > 0;
  }
}
