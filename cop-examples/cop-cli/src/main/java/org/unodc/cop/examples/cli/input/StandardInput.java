package org.unodc.cop.examples.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard input, whose beginning shows its format.
 *
 * @param format the format of the content
 * @param content the content from its beginning
 */
record StandardInput(InputFormat format, InputStream content) {
  private static final String MARK = "\uFEFF";

  /**
   * {@return standard input; nothing is read if its format is known}
   *
   * @param known the format; empty if the content shows it
   * @param most the number of bytes within which the second line of NDJSON begins
   * @throws IOException if standard input cannot be read
   */
  static StandardInput open(Optional<InputFormat> known, int most) throws IOException {
    if (known.isPresent()) {
      return new StandardInput(known.get(), System.in);
    }
    byte[] beginning = beginning(System.in, most);
    InputFormat format = formatOf(new String(beginning, StandardCharsets.UTF_8));
    return new StandardInput(
        format, new SequenceInputStream(new ByteArrayInputStream(beginning), System.in));
  }

  /** {@return the bytes up to the first character of the second line that is not blank} */
  private static byte[] beginning(InputStream in, int most) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    boolean hasText = false;
    boolean isSecond = false;
    for (int next; read.size() < most && (next = in.read()) >= 0; ) {
      read.write(next);
      boolean isBlank = next == ' ' || next == '\t' || next == '\r' || next == '\n';
      if (isSecond && !isBlank) {
        break;
      }
      hasText |= !isBlank;
      isSecond |= hasText && next == '\n';
    }
    return read.toByteArray();
  }

  /**
   * {@return the format of a document by its first line and the first character of the second line}
   *
   * <p>JSON and NDJSON begin with a brace or a bracket. In NDJSON, the first line is a whole object
   * and another object follows. All other text is YAML.
   */
  static InputFormat formatOf(String beginning) {
    String text = (beginning.startsWith(MARK) ? beginning.substring(1) : beginning).strip();
    if (!text.isEmpty() && text.charAt(0) != '{' && text.charAt(0) != '[') {
      return InputFormat.YAML;
    }
    int end = text.indexOf('\n');
    boolean isLine = end > 0 && text.substring(0, end).stripTrailing().endsWith("}");
    return isLine && text.endsWith("{") ? InputFormat.NDJSON : InputFormat.JSON;
  }
}
