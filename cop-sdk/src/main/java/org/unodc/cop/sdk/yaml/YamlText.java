package org.unodc.cop.sdk.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes one text so that every reader of YAML finds just that text. */
final class YamlText {
  /** The end of a line that a line with something in it follows. */
  private static final Pattern LINE = Pattern.compile("\n(?!\n)");

  private YamlText() {}

  /** {@return the text as the name of a member} */
  static String key(String name) {
    return PlainWords.isSafe(name) ? name : quoted(name);
  }

  /**
   * {@return the text as a value: plain where it is safe, in lines where it has some, or quoted}
   *
   * @param indent what stands in front of each line of a text that has lines
   */
  static String value(String text, String indent) {
    if (PlainWords.isSafe(text)) {
      return text;
    }
    return isSafeInLines(text) ? inLines(text, indent) : quoted(text);
  }

  /** Whether a block gives the text back: no line begins or ends with a space, or is empty. */
  private static boolean isSafeInLines(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return body.indexOf('\n') >= 0
        && body.codePoints().allMatch(point -> point == '\n' || Characters.isPlain(point))
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
    // An empty line has no indentation, which would be white space at its end.
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
        if (Characters.isPlain(point)) {
          quoted.appendCodePoint(point);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
        }
      }
    }
  }
}
