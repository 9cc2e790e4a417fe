package org.unodc.cop.domain.internal;

import java.util.Locale;

/** Puts texts of any script into lower case, in time in proportion to their length. */
public final class LowerCase {
  private LowerCase() {}

  /**
   * {@return the text in lower case, with the same sigma at the end of a word as within}
   *
   * <p>Java looks for the end of the word at each capital sigma, and copies the text at each
   * capital I with a dot, so both are replaced before.
   */
  public static String of(String text) {
    return text.replace('\u03A3', '\u03C3')
        .replace('\u03C2', '\u03C3')
        .replace("\u0130", "i\u0307")
        .toLowerCase(Locale.ROOT);
  }
}
