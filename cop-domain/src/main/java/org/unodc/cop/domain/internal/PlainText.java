package org.unodc.cop.domain.internal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares texts without regard to capitals and blanks. */
public final class PlainText {
  private static final int MOST_LANGUAGES = 50;
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private PlainText() {}

  /** {@return the text in lower case, with one blank for each run of blanks} */
  public static String normalized(String text) {
    String stripped = text.strip();
    String plain =
        hasBlanksToReplace(stripped) ? BLANKS.matcher(stripped).replaceAll(" ") : stripped;
    return LowerCase.of(plain);
  }

  /**
   * {@return whether two texts are the same in no language}
   *
   * <p>Only the first fifty languages are compared, so that many texts in many languages take
   * little time.
   */
  public static boolean areDisjoint(Map<String, String> one, Map<String, String> other) {
    Set<String> texts = one.values().stream().limit(MOST_LANGUAGES).collect(Collectors.toSet());
    return other.values().stream().limit(MOST_LANGUAGES).noneMatch(texts::contains);
  }

  /** {@return whether a text has two blanks together, or a blank that is no space} */
  private static boolean hasBlanksToReplace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || (unit == ' ' && text.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** {@return the normalized texts, each after the tag of its language} */
  public static Stream<String> keys(Map<String, String> texts) {
    return texts.entrySet().stream().map(text -> text.getKey() + ' ' + normalized(text.getValue()));
  }
}
