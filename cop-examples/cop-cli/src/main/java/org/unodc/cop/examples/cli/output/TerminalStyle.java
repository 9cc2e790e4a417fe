package org.unodc.cop.examples.cli.output;

import picocli.CommandLine.Help.Ansi;

/** Adds colours and other attributes to text for a terminal. */
final class TerminalStyle {
  private TerminalStyle() {}

  /**
   * {@return the text with these attributes; unchanged if the output has no attributes}
   *
   * <p>Does not use picocli's markup, because the text of a record could contain it, and resets all
   * attributes, because picocli's end of bold (21) is double underline on modern terminals.
   */
  static String styled(String text, Ansi ansi, Ansi.IStyle... styles) {
    return ansi.enabled() ? Ansi.Style.on(styles) + text + Ansi.Style.reset.on() : text;
  }
}
