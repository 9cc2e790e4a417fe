package org.unodc.cop.sdk.codec.event;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text in the language that could be had.
 *
 * @param text the text
 * @param tag the BCP 47 tag of its language; absent where that of the record is malformed
 */
public record Said(String text, Optional<String> tag) {
  private static final int LONGEST_TAG = 100;
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** {@return what {@link LocalizedText#in(OfficialLanguage)} gives for this language} */
  public static Said of(LocalizedText localized, OfficialLanguage asked) {
    String text = localized.in(asked);
    String tag =
        localized.texts().containsKey(asked.tag())
            ? asked.tag()
            : localized
                .original()
                .filter(original -> text.equals(localized.texts().get(original)))
                .orElseGet(() -> firstTagOf(text, localized));
    return new Said(text, Optional.of(tag).filter(Said::isTag));
  }

  /** {@return a text of the library itself, which it has in every official language} */
  public static Said in(OfficialLanguage language, String text) {
    return new Said(text, Optional.of(language.tag()));
  }

  /** {@return texts as one, whose language is known where all have the same; at least one text} */
  public static Said joined(List<Said> parts, String separator) {
    Optional<String> tag = parts.get(0).tag();
    return new Said(
        parts.stream().map(Said::text).collect(joining(separator)),
        tag.filter(first -> parts.stream().allMatch(part -> part.tag().equals(tag))));
  }

  /** {@return whether this has the form of a BCP 47 tag of at most 100 characters} */
  static boolean isTag(String tag) {
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
