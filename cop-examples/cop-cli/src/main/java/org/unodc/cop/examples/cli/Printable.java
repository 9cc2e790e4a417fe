package org.unodc.cop.examples.cli;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text as a terminal shows it: nothing in it acts, and its lines have a width. */
final class Printable {
  private Printable() {}

  /** {@return the text with everything escaped that could move the cursor or turn the line} */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (acts(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  /** {@return the same for a text of several lines, which stay lines} */
  static String lines(String text) {
    return text.lines().map(line -> of(line) + "\n").collect(Collectors.joining());
  }

  /** {@return the text in lines of at most so many columns; a longer word has a line of its own} */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(text)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ");
      for (String part : parts(word, columns)) {
        if (width(line) + width(part) > columns && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(part);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@return how many columns it takes} */
  static int width(CharSequence text) {
    return text.codePoints().map(Printable::width).sum();
  }

  /** Chinese has no blanks: what is wider than a line may end after any of its characters. */
  private static List<String> parts(String word, int columns) {
    return width(word) <= columns
        ? List.of(word)
        : word.codePoints().mapToObj(Character::toString).toList();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The blocks of Chinese, Japanese and Korean writing, full-width forms, and pictures. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }

  private static boolean acts(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (point >= 0x202A && point <= 0x202E);
  }
}
