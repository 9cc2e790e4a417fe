package org.unodc.cop.sdk.report;

/** Texts as Markdown that shows them as they are. */
final class Markdown {
  private static final String MARKUP = "\\`*_~^=&<>[]{}|$@#";

  /** Nothing is shown of it, and no reader of Markdown sees an address across it. */
  private static final String BREAK = "<!-- -->";

  private Markdown() {}

  /**
   * {@return the text as Markdown, in one line}
   *
   * <p>What could be markup is written as a reference to the character, which never is. What could
   * be taken for an address, a person or an issue is broken by an empty comment.
   */
  static String plain(String text) {
    String line = Visible.inOneLine(text);
    StringBuilder markdown = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (MARKUP.indexOf(unit) >= 0) {
        markdown.append("&#").append((int) unit).append(';');
      } else {
        markdown.append(unit);
      }
      if (i + 1 < line.length() && beginsAddress(unit, line.charAt(i + 1))) {
        markdown.append(BREAK);
      }
    }
    return markdown.toString();
  }

  private static boolean beginsAddress(char unit, char next) {
    return switch (unit) {
      case '@', '#' -> true;
      case ':' -> next == '/';
      case '.' -> Character.isLetter(next);
      default -> false;
    };
  }
}
