package org.unodc.cop.domain.language;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.internal.Require;

/**
 * One text in one or more languages.
 *
 * <p>Whether a tag is well formed and whether the original is among the texts is for rules to say:
 * what was published must be expressible.
 */
public final class LocalizedText {
  private static final String ENGLISH = OfficialLanguage.ENGLISH.tag();

  private final @Nullable String original;
  private final ImmutableMap<String, String> texts;

  private LocalizedText(@Nullable String original, Map<String, String> texts) {
    checkArgument(!texts.isEmpty(), "a text is there in at least one language");
    if (original != null) {
      Require.text(original, "the tag of the original language");
    }
    texts.forEach(LocalizedText::check);
    this.original = original;
    // What this library writes is sorted, and sorting it again would be most of the work here.
    this.texts =
        texts.size() == 1 || Ordering.natural().isStrictlyOrdered(texts.keySet())
            ? ImmutableMap.copyOf(texts)
            : ImmutableSortedMap.copyOf(texts);
  }

  private static void check(String tag, String text) {
    Require.text(tag, "the tag of a language");
    if (text.isBlank()) {
      Require.text(text, "the text in language \"" + tag + "\"");
    }
  }

  /** {@return a text whose original is English} */
  public static LocalizedText english(String text) {
    return of(ENGLISH, text);
  }

  /** {@return a text in its original language only, given by its BCP 47 tag} */
  public static LocalizedText of(String tag, String text) {
    return new LocalizedText(tag, Map.of(tag, text));
  }

  /** {@return a text by BCP 47 tag, whose original language nobody states} */
  public static LocalizedText of(Map<String, String> texts) {
    return new LocalizedText(null, texts);
  }

  /** {@return a text by BCP 47 tag, with the tag of its original language} */
  public static LocalizedText of(String originalTag, Map<String, String> texts) {
    return new LocalizedText(originalTag, texts);
  }

  /** {@return the language of a BCP 47 tag without what follows it: "zh" of "zh-Hans"} */
  public static String language(String tag) {
    int hyphen = tag.indexOf('-');
    return Ascii.toLowerCase(hyphen < 0 ? tag : tag.substring(0, hyphen));
  }

  /** {@return the tag of the language in which it was written first, where a source says so} */
  public Optional<String> original() {
    return Optional.ofNullable(original);
  }

  /** {@return the texts by BCP 47 tag, in the order of the tags} */
  public ImmutableMap<String, String> texts() {
    return texts;
  }

  /** {@return the text in this language; see {@link #in(String)}} */
  public String in(OfficialLanguage language) {
    return in(language.tag());
  }

  /**
   * {@return the text with the tag asked for, else the first of that language, such as one in
   * zh-Hans for zh; else the original, else the English one, else the first in the order of the
   * tags}
   */
  public String in(String tag) {
    String asked = texts.get(tag);
    if (asked == null && texts.size() > 1) {
      asked = ofLanguage(language(tag));
    }
    if (asked != null) {
      return asked;
    }
    String written = original == null ? null : texts.get(original);
    if (written != null) {
      return written;
    }
    String english = texts.get(ENGLISH);
    return english != null ? english : texts.values().iterator().next();
  }

  private @Nullable String ofLanguage(String language) {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (language(text.getKey()).equals(language)) {
        return text.getValue();
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text
        && Objects.equals(original, text.original)
        && texts.equals(text.texts);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(original) + texts.hashCode();
  }

  /** {@return the text as {@link #in(OfficialLanguage)} gives it for English} */
  @Override
  public String toString() {
    return in(ENGLISH);
  }
}
