package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Checks language tags of BCP 47. */
public final class LanguageTags {
  private static final ImmutableMap<String, String> TAGS = tags();
  private static final ImmutableSet<String> OFFICIAL =
      Arrays.stream(OfficialLanguage.values())
          .map(OfficialLanguage::tag)
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.copyOf(Locale.getISOLanguages());

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

  /**
   * {@return the tag of the official language with this name in one of the six languages, or with
   * this letter in the symbols of documents, such as E}
   */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(TAGS.get(SpellingNormalizer.folded(name)));
  }

  private static ImmutableMap<String, String> tags() {
    ImmutableMap.Builder<String, String> tags = ImmutableMap.builder();
    for (OfficialLanguage named : OfficialLanguage.values()) {
      tags.put(Ascii.toLowerCase(String.valueOf(named.documentLetter())), named.tag());
      for (OfficialLanguage language : OfficialLanguage.values()) {
        tags.put(SpellingNormalizer.folded(CodeLabels.of(named, language)), named.tag());
      }
    }
    return tags.buildKeepingLast();
  }

  /** {@return a tag in its usual case, such as en or pt-BR; another text unchanged} */
  public static String inUsualCase(String tag) {
    if (!isWellFormed(tag)) {
      return tag;
    }
    String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    return usual.equalsIgnoreCase(tag) ? usual : tag;
  }

  /** {@return whether a tag begins with the code of two letters of a language} */
  public static boolean isOfALanguage(String tag) {
    return LANGUAGES.contains(isWellFormed(tag) ? Locale.forLanguageTag(tag).getLanguage() : "");
  }

  /** {@return whether a text is the tag of an official language} */
  public static boolean isOfficial(String tag) {
    return OFFICIAL.contains(tag);
  }

  /** {@return whether a text has the form of a tag; the language need not exist} */
  public static boolean isWellFormed(String tag) {
    if (isOfficial(tag)) {
      return true;
    }
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals("und");
    } catch (IllformedLocaleException refusal) {
      return false;
    }
  }
}
