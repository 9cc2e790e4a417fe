package org.unodc.cop.sdk.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a text so that every reader of YAML reads exactly that text. */
final class YamlText {
  /** The end of a line, if the next line is not empty. */
  private static final Pattern LINE = Pattern.compile("\n(?!\n)");

  private YamlText() {}

  /** {@return the text as the name of a member} */
  static String key(String name) {
    return PlainScalars.isSafe(name) ? name : quoted(name);
  }

  /**
   * {@return the text as a value: plain if it is safe, as a block if it has several lines and is
   * safe there, or quoted}
   *
   * @param indent the indentation of each line of a block
   */
  static String value(String text, String indent) {
    if (PlainScalars.isSafe(text)) {
      return text;
    }
    return isSafeInLines(text) ? inLines(text, indent) : quoted(text);
  }

  /**
   * Whether a block keeps the text: no line begins or ends with a space, and the first and last
   * lines are not empty.
   */
  private static boolean isSafeInLines(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return body.indexOf('\n') >= 0
        && body.codePoints().allMatch(point -> point == '\n' || YamlCharacters.isPlain(point))
        && !body.startsWith("\n")
        && !body.endsWith("\n")
        && !body.startsWith(" ")
        && !body.endsWith(" ")
        && !body.contains("\n ")
        && !body.contains(" \n");
  }

  private static String inLines(String text, String indent) {
    boolean ends = text.endsWith("\n");
    String body = ends ? text.substring(0, text.length() - 1) : text;
    // An empty line has no indentation, because it would be white space at the end of the line.
    String lines = LINE.matcher(body).replaceAll("\n" + indent);
    return (ends ? "|\n" : "|-\n") + indent + lines;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      case '\r' -> quoted.append("\\r");
      default -> {
        if (YamlCharacters.isPlain(point)) {
          quoted.appendCodePoint(point);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
        }
      }
    }
  }
}
