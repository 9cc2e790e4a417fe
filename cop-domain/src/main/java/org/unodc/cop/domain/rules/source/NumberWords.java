package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds, in the six official languages, the words that multiply the number before them or are part
 * of a number in words.
 */
final class NumberWords {
  /** Expressions for whole words; each begins with two letters. */
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "vingts?",
          "trente",
          "quarante",
          "cinquante",
          "soixante",
          "cents?",
          "mille",
          "diez",
          "once",
          "doce",
          "trece",
          "catorce",
          "quince",
          "dieci\\w+",
          "veint\\w+",
          "treinta",
          "cuarenta",
          "cincuenta",
          "sesenta",
          "setenta",
          "ochenta",
          "noventa",
          "mil",
          "cien\\w*",
          "сто",
          "сорок\\w*");

  /** Expressions for parts of words; each begins with two letters. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "teen\\b",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "millier",
          "cient[oa]s",
          "mill[oó]n",
          "десят",
          "дцать",
          "дцати",
          "девяност",
          "тысяч",
          "тыс\\.",
          "миллион",
          "млн",
          "عشر",
          "عشرين",
          "ثلاثون",
          "ثلاثين",
          "أربعون",
          "أربعين",
          "خمسون",
          "خمسين",
          "ستون",
          "ستين",
          "سبعون",
          "سبعين",
          "ثمانون",
          "ثمانين",
          "تسعون",
          "تسعين",
          "ألف",
          "آلاف",
          "مليون",
          "مئة",
          "مائة");

  /** Characters that are such a word by themselves. */
  private static final String CHARACTERS = "十百千万亿萬億";

  private static final Pattern WORD_OR_PART =
      Pattern.compile(
          "\\b(?:" + String.join("|", WORDS) + ")\\b|" + String.join("|", PARTS),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The second letters of all expressions by their first letters. */
  private static final ImmutableSetMultimap<Character, Character> BEGINNINGS =
      Stream.concat(WORDS.stream(), PARTS.stream())
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  word -> word.charAt(0), word -> word.charAt(1)));

  private NumberWords() {}

  /** {@return whether a text contains such a word} */
  static boolean areIn(String text) {
    Matcher word = WORD_OR_PART.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (CHARACTERS.indexOf(text.charAt(i)) >= 0
          || (mayBegin(text, i) && word.region(i, text.length()).lookingAt())) {
        return true;
      }
    }
    return false;
  }

  /** Compares only two letters, because the expression is slow where no word begins. */
  private static boolean mayBegin(String text, int index) {
    return index + 1 < text.length()
        && BEGINNINGS.containsEntry(
            withoutCase(text.charAt(index)), withoutCase(text.charAt(index + 1)));
  }

  /** {@return a letter as a pattern compares it if it ignores case} */
  private static char withoutCase(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
