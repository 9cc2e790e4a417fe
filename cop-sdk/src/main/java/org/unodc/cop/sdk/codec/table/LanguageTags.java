package org.unodc.cop.sdk.codec.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.unodc.cop.sdk.codec.Wording;

/** Tags of languages as BCP 47 has them. */
public final class LanguageTags {
  private LanguageTags() {}

  /** {@return the tag; throws {@link IllegalArgumentException} where it is none} */
  public static String checked(String tag) {
    checkArgument(
        isWellFormed(tag),
        "%s is no tag of a language; one such as en or pt-BR was expected.",
        Wording.quoted(tag));
    return tag;
  }

  /** {@return whether a text has the form of a tag, whoever speaks the language} */
  public static boolean isWellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals("und");
    } catch (IllformedLocaleException refusal) {
      return false;
    }
  }
}
