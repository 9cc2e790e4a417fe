package org.unodc.cop.domain.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * A text in one or more languages.
 *
 * <p>This class does not check that tags are well formed or that a text in the original language is
 * present, because it has to represent texts as published. Rules check both.
 */
public final class LocalizedText {
  private static final String ENGLISH = OfficialLanguage.ENGLISH.tag();

  private final @Nullable String original;
  private final ImmutableMap<String, String> texts;

  private LocalizedText(@Nullable String original, Map<String, String> texts) {
    requireNonNull(texts, "texts");
    if (texts.isEmpty()) {
      throw new InvariantException("text-empty", "a text must be in at least one language");
    }
    if (original != null) {
      Require.text(original, "the tag of the original language");
    }
    texts.forEach(LocalizedText::check);
    this.original = original;
    // Texts that this library wrote are sorted already; sorting them again would take most of the
    // time.
    this.texts =
        texts.size() == 1 || Ordering.natural().isStrictlyOrdered(texts.keySet())
            ? ImmutableMap.copyOf(texts)
            : ImmutableSortedMap.copyOf(texts);
  }

  private static void check(String tag, String text) {
    Require.text(tag, "the tag of a language");
    requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new InvariantException(
          "blank-in-language", "the text in language \"%s\" is blank", tag);
    }
  }

  /**
   * {@return a text whose original language is English}
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static LocalizedText english(String text) {
    return of(ENGLISH, text);
  }

  /**
   * {@return a text in its original language only}
   *
   * @param tag the BCP 47 tag of the language
   * @throws IllegalArgumentException if the tag or the text is blank
   */
  public static LocalizedText of(String tag, String text) {
    requireNonNull(tag, "tag");
    requireNonNull(text, "text");
    return new LocalizedText(tag, Map.of(tag, text));
  }

  /**
   * {@return a text in several languages, whose original language is not known}
   *
   * @param texts the texts by BCP 47 tag
   * @throws IllegalArgumentException if there is no text, or a tag or text is blank
   */
  public static LocalizedText of(Map<String, String> texts) {
    return new LocalizedText(null, texts);
  }

  /**
   * {@return a text in several languages}
   *
   * @param originalTag the BCP 47 tag of the original language
   * @param texts the texts by BCP 47 tag
   * @throws IllegalArgumentException if there is no text, or a tag or text is blank
   */
  public static LocalizedText of(String originalTag, Map<String, String> texts) {
    requireNonNull(originalTag, "originalTag");
    return new LocalizedText(originalTag, texts);
  }

  /**
   * {@return a copy of this text that has another text in one language; it replaces the text with
   * the tag of the language, if there is one}
   *
   * <p>For example, {@code LocalizedText.english("Vienna").with(OfficialLanguage.FRENCH, "Vienne")}
   * is in two languages. The original language stays the same.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public LocalizedText with(OfficialLanguage language, String text) {
    requireNonNull(language, "language");
    requireNonNull(text, "text");
    Map<String, String> all = new TreeMap<>(texts);
    all.put(language.tag(), text);
    return new LocalizedText(original, all);
  }

  /** {@return the primary language of a BCP 47 tag in lower case, such as "zh" for "zh-Hans"} */
  public static String language(String tag) {
    requireNonNull(tag, "tag");
    int hyphen = tag.indexOf('-');
    return Ascii.toLowerCase(hyphen < 0 ? tag : tag.substring(0, hyphen));
  }

  /** {@return the tag of the original language; empty if the source does not state it} */
  public Optional<String> original() {
    return Optional.ofNullable(original);
  }

  /** {@return the texts by BCP 47 tag, in the order of the tags} */
  public ImmutableMap<String, String> texts() {
    return texts;
  }

  /**
   * {@return the text in a language, or the closest alternative, as {@link #in(String)} selects it}
   */
  public String in(OfficialLanguage language) {
    return in(language.tag());
  }

  /**
   * {@return the text with a BCP 47 tag; if there is none, the first text in the same language,
   * such as zh-Hans for zh; otherwise the original text, the English text, or the first text in the
   * order of the tags}
   */
  public String in(String tag) {
    return requireNonNull(texts.get(tagFor(tag)));
  }

  /** {@return the tag of the text that {@link #in(OfficialLanguage)} returns} */
  public String tagFor(OfficialLanguage language) {
    return tagFor(language.tag());
  }

  private String tagFor(String tag) {
    if (texts.containsKey(tag)) {
      return tag;
    }
    String sameLanguage = texts.size() > 1 ? tagOfLanguage(language(tag)) : null;
    if (sameLanguage != null) {
      return sameLanguage;
    }
    if (original != null && texts.containsKey(original)) {
      return original;
    }
    return texts.containsKey(ENGLISH) ? ENGLISH : texts.keySet().iterator().next();
  }

  private @Nullable String tagOfLanguage(String language) {
    for (String tag : texts.keySet()) {
      if (language(tag).equals(language)) {
        return tag;
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

  /** {@return the text that {@link #in(OfficialLanguage)} returns for English} */
  @Override
  public String toString() {
    return in(ENGLISH);
  }
}
