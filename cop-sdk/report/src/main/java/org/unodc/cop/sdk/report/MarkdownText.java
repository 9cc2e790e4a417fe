package org.unodc.cop.sdk.report;

/** Escapes texts so that Markdown shows them literally. */
final class MarkdownText {
  private static final String MARKUP = "\\`*_~^=&<>[]{}|$@#";

  /** An empty comment. It is invisible, and no Markdown renderer detects an address across it. */
  private static final String BREAK = "<!-- -->";

  private MarkdownText() {}

  /**
   * {@return the text as Markdown, in one line}
   *
   * <p>Characters that could be markup are written as character references. An empty comment breaks
   * text that could be read as an address, a mention of a person or a reference to an issue.
   */
  static String plain(String text) {
    String line = VisibleText.inOneLine(text);
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
