package org.unodc.cop.sdk.internal.event;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text in the best available language.
 *
 * @param text the text
 * @param tag the BCP 47 tag of its language; empty if the tag in the record is malformed
 */
public record LocalizedString(String text, Optional<String> tag) {
  private static final int LONGEST_TAG = 100;
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** {@return the result of {@link LocalizedText#in(OfficialLanguage)}, with its language} */
  public static LocalizedString of(LocalizedText localized, OfficialLanguage language) {
    String text = localized.in(language);
    String tag =
        localized.texts().containsKey(language.tag())
            ? language.tag()
            : localized
                .original()
                .filter(original -> text.equals(localized.texts().get(original)))
                .orElseGet(() -> firstTagOf(text, localized));
    return new LocalizedString(text, Optional.of(tag).filter(LocalizedString::isTag));
  }

  /** {@return a text of the library itself in this language} */
  public static LocalizedString in(OfficialLanguage language, String text) {
    return new LocalizedString(text, Optional.of(language.tag()));
  }

  /**
   * {@return the joined texts; the result has a language if all parts have the same one}
   *
   * @param parts at least one text
   */
  public static LocalizedString joined(List<LocalizedString> parts, String separator) {
    Optional<String> tag = parts.get(0).tag();
    return new LocalizedString(
        parts.stream().map(LocalizedString::text).collect(joining(separator)),
        tag.filter(first -> parts.stream().allMatch(part -> part.tag().equals(tag))));
  }

  /** {@return whether a text has the form of a BCP 47 tag and at most 100 characters} */
  public static boolean isTag(String tag) {
    return tag.length() <= LONGEST_TAG && WELL_FORMED.matcher(tag).matches();
  }

  private static String firstTagOf(String text, LocalizedText localized) {
    return localized.texts().entrySet().stream()
        .filter(entry -> entry.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
