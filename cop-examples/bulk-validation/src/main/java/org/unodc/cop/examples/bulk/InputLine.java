package org.unodc.cop.examples.bulk;

/**
 * One line of a file, as bytes. Flink sends lines in this form between machines.
 *
 * @param file the path of the file within the input, with {@code /} between folders
 * @param number the number of the line, counted from 1; 0 in the mark {@link #endOf}
 * @param utf8 the bytes, from the line feed before the line (included) to the next line feed
 *     (excluded). If the line is longer than the limit, only its first bytes, which exceed the
 *     limit as well
 */
public record InputLine(String file, long number, byte[] utf8) {
  private static final long END = 0;

  /** {@return a mark, which is not a line: the file was read to its end} */
  static InputLine endOf(String file) {
    return new InputLine(file, END, new byte[0]);
  }

  /** {@return whether this is the mark {@link #endOf}} */
  boolean isEnd() {
    return number == END;
  }
}
