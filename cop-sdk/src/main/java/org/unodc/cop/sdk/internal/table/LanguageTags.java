package org.unodc.cop.sdk.internal.table;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Checks language tags of BCP 47. */
public final class LanguageTags {
  private LanguageTags() {}

  /**
   * {@return the tag}
   *
   * @throws IllegalArgumentException if the text is not a well-formed tag
   */
  public static String checked(String tag) {
    InputRefusedException.check(
        isWellFormed(tag), "table.language-tag-expected", InputQuotation.shown(tag));
    return tag;
  }

  /** {@return whether a text has the form of a tag; the language need not exist} */
  public static boolean isWellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals("und");
    } catch (IllformedLocaleException refusal) {
      return false;
    }
  }
}
