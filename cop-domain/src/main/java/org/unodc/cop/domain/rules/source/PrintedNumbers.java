package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.LowerCase;

/**
 * Finds numbers in running text in the six official languages. Digits may be of any script, and
 * thousands may be separated by a space, a comma, a point or an apostrophe.
 */
final class PrintedNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}++(?:[ ,.'\u2019\u00A0\u2009\u202F\u066C]\\p{Nd}{3}(?!\\p{Nd}))*+");

  private static final ImmutableList<String> BEFORE =
      ImmutableList.of(
          "over",
          "more than",
          "above",
          "at least",
          "about",
          "around",
          "some",
          "approximately",
          "nearly",
          "almost",
          "close to",
          "up to",
          "as many as",
          "at most",
          "fewer than",
          "less than",
          "roughly",
          "under",
          "plus de",
          "au moins",
          "environ",
          "quelque",
          "près de",
          "presque",
          "jusqu’à",
          "jusqu'à",
          "au plus",
          "moins de",
          "más de",
          "al menos",
          "por lo menos",
          "unos",
          "unas",
          "alrededor de",
          "cerca de",
          "casi",
          "aproximadamente",
          "hasta",
          "como máximo",
          "menos de",
          "более",
          "свыше",
          "больше",
          "около",
          "почти",
          "порядка",
          "приблизительно",
          "примерно",
          "не менее",
          "не более",
          "менее",
          "أكثر من",
          "حوالي",
          "نحو",
          "قرابة",
          "زهاء",
          "ما يقرب من",
          "ما لا يقل عن",
          "ما يزيد على",
          "أقل من",
          "约",
          "近",
          "超过",
          "逾",
          "至少",
          "至多",
          "最多",
          "不到",
          "多达");

  private static final ImmutableList<String> AFTER =
      ImmutableList.of(
          "+", "余", "多", "以上", "左右", "or more", "ou plus", "o más", "и более", "أو أكثر");

  /** The number of characters before or after a number in which such a phrase is looked for. */
  private static final int NEAR = 24;

  private PrintedNumbers() {}

  /**
   * {@return whether a text prints its numbers in digits only, so that a number that is not found
   * is not in the text}
   */
  static boolean areComparableIn(String text) {
    return NUMBER.matcher(text).find() && !NumberWords.areIn(text);
  }

  /** {@return whether a text prints a number in digits} */
  static boolean contains(String text, long value) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isValue(number.group(), value)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a text prints a number with a word such as "over" or "about"} */
  static boolean isQualified(String text, long value) {
    String lower = LowerCase.of(text);
    Matcher number = NUMBER.matcher(lower);
    while (number.find()) {
      if (isValue(number.group(), value)
          && (endsWithAny(lower.substring(Math.max(0, number.start() - NEAR), number.start()))
              || startsWithAny(
                  lower.substring(number.end(), Math.min(lower.length(), number.end() + NEAR))))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether digits mean a value: all digits as one number, or one of the groups alone,
   * because a space may also separate two numbers.
   */
  private static boolean isValue(String digits, long value) {
    StringBuilder whole = new StringBuilder();
    StringBuilder group = new StringBuilder();
    String wanted = Long.toString(value);
    for (int i = 0, point; i < digits.length(); i += Character.charCount(point)) {
      point = digits.codePointAt(i);
      if (Character.isDigit(point)) {
        whole.append(Character.digit(point, 10));
        group.append(Character.digit(point, 10));
      } else {
        if (wanted.contentEquals(group)) {
          return true;
        }
        group.setLength(0);
      }
    }
    return wanted.contentEquals(whole) || wanted.contentEquals(group);
  }

  private static boolean endsWithAny(String before) {
    String text = before.stripTrailing();
    return BEFORE.stream()
        .anyMatch(
            phrase -> {
              int start = text.length() - phrase.length();
              return text.endsWith(phrase)
                  && (start == 0
                      || Character.isIdeographic(text.codePointBefore(text.length()))
                      || !Character.isLetter(text.codePointBefore(start)));
            });
  }

  private static boolean startsWithAny(String after) {
    String text = after.stripLeading();
    return AFTER.stream().anyMatch(text::startsWith);
  }
}
