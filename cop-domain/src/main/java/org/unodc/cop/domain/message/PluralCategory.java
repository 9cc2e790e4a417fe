package org.unodc.cop.domain.message;

import java.util.Arrays;
import java.util.Locale;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The plural categories of whole numbers, as the Unicode CLDR defines them for the languages. */
enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  private static final int HUNDRED = 100;
  private static final int TEN = 10;
  private static final int MILLION = 1_000_000;

  /** {@return the category of a number; a negative number has that of its absolute value} */
  static PluralCategory of(long number, OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> inArabic(number);
      case CHINESE -> OTHER;
      case ENGLISH -> Math.abs(number) == 1 ? ONE : OTHER;
      case FRENCH -> inRomance(number, Math.abs(number) <= 1);
      case RUSSIAN -> inRussian(number);
      case SPANISH -> inRomance(number, Math.abs(number) == 1);
    };
  }

  private static PluralCategory inRomance(long number, boolean isOne) {
    if (isOne) {
      return ONE;
    }
    return number != 0 && number % MILLION == 0 ? MANY : OTHER;
  }

  private static PluralCategory inRussian(long number) {
    long ones = Math.abs(number % TEN);
    long teens = Math.abs(number % HUNDRED) / TEN;
    if (teens != 1 && ones == 1) {
      return ONE;
    }
    return teens != 1 && ones >= 2 && ones <= 4 ? FEW : MANY;
  }

  private static PluralCategory inArabic(long number) {
    long rest = Math.abs(number % HUNDRED);
    if (number == 0) {
      return ZERO;
    }
    if (Math.abs(number) <= 2) {
      return Math.abs(number) == 1 ? ONE : TWO;
    }
    if (rest >= 3) {
      return rest <= TEN ? FEW : MANY;
    }
    return OTHER;
  }

  /** {@return the word for this category in a text, such as few} */
  String selector() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether the text is the word for a category} */
  static boolean isSelector(String word) {
    return Arrays.stream(values()).anyMatch(category -> category.selector().equals(word));
  }
}
