package org.unodc.cop.sdk.depositary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A day that was found in a cell.
 *
 * @param day the day
 * @param end the index of the token after the day
 */
record WrittenDay(LocalDate day, int end) {
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of("er", "re", "st", "nd", "rd", "th", "o", "\u00B0", ".", "го");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "de", "del", "d", "'", "\u2019", "-", ".", ",");
  private static final ImmutableSet<String> WORDS_AFTER_YEAR = ImmutableSet.of("г", "года", "год");
  private static final ImmutableSet<String> SEPARATORS = ImmutableSet.of("/", ".", "-");

  /** Maximum number of tokens in the name of a month, as in Arabic. */
  private static final int MONTH_TOKENS = 5;

  /**
   * {@return the day that begins at this token; empty if none begins there}
   *
   * @param dayFirst whether the day comes first in a day such as 03/04/1992
   * @throws IllegalArgumentException if the tokens have the form of a day, but the day or its year
   *     does not exist, or it is not clear whether the day or the month comes first
   */
  static Optional<WrittenDay> at(int start, DepositaryTokens tokens, boolean dayFirst) {
    return yearFirst(start, tokens, "-", "-")
        .or(() -> inDigits(start, tokens, dayFirst))
        .or(() -> dayThenMonth(start, tokens))
        .or(() -> monthThenDay(start, tokens))
        .or(() -> chinese(start, tokens));
  }

  /**
   * {@return a day in the order year, month, day}
   *
   * @param afterYear the token between the year and the month
   * @param afterMonth the token between the month and the day
   */
  private static Optional<WrittenDay> yearFirst(
      int start, DepositaryTokens tokens, String afterYear, String afterMonth) {
    boolean matches =
        isYear(start, tokens)
            && tokens.at(start + 1).equals(afterYear)
            && tokens.isNumber(start + 2, 2)
            && tokens.at(start + 3).equals(afterMonth)
            && tokens.isNumber(start + 4, 2);
    return matches
        ? Optional.of(
            day(tokens.at(start), number(tokens, start + 2), start + 4, tokens, start + 5))
        : Optional.empty();
  }

  private static Optional<WrittenDay> inDigits(
      int start, DepositaryTokens tokens, boolean dayFirst) {
    String separator = tokens.at(start + 1);
    boolean matches =
        tokens.isNumber(start, 2)
            && SEPARATORS.contains(separator)
            && tokens.isNumber(start + 2, 2)
            && tokens.at(start + 3).equals(separator);
    if (!matches) {
      return Optional.empty();
    }
    String year = year(start + 4, tokens);
    String printed = tokens.at(start) + "/" + tokens.at(start + 2) + "/" + year;
    return Optional.of(
        new WrittenDay(DateReader.day(printed, dayFirst, Optional.empty()), start + 5));
  }

  private static Optional<WrittenDay> dayThenMonth(int start, DepositaryTokens tokens) {
    if (!tokens.isNumber(start, 2)) {
      return Optional.empty();
    }
    int month = after(ORDINALS, after(ORDINALS, start + 1, tokens), tokens);
    month = after(LINKS, after(LINKS, month, tokens), tokens);
    int length = monthLength(month, tokens);
    if (length == 0) {
      return Optional.empty();
    }
    int year = after(LINKS, after(LINKS, month + length, tokens), tokens);
    String yearText = year(year, tokens);
    int end = year + 1;
    if (WORDS_AFTER_YEAR.contains(tokens.at(end))) {
      end = tokens.at(end + 1).equals(".") ? end + 2 : end + 1;
    }
    return Optional.of(day(yearText, month(month, length, tokens), start, tokens, end));
  }

  private static Optional<WrittenDay> monthThenDay(int start, DepositaryTokens tokens) {
    int length = monthLength(start, tokens);
    int day = start + length + (tokens.at(start + length).equals(".") ? 1 : 0);
    if (length == 0 || !tokens.isNumber(day, 2)) {
      return Optional.empty();
    }
    int year = after(LINKS, after(ORDINALS, day + 1, tokens), tokens);
    return Optional.of(
        day(year(year, tokens), month(start, length, tokens), day, tokens, year + 1));
  }

  private static Optional<WrittenDay> chinese(int start, DepositaryTokens tokens) {
    return yearFirst(start, tokens, "年", "月")
        .filter(written -> tokens.at(written.end()).equals("日"))
        .map(written -> new WrittenDay(written.day(), written.end() + 1));
  }

  private static WrittenDay day(
      String year, int month, int dayIndex, DepositaryTokens tokens, int end) {
    try {
      return new WrittenDay(
          LocalDate.of(Integer.parseInt(year), month, number(tokens, dayIndex)), end);
    } catch (DateTimeException refusal) {
      throw new InputRefusedException(ProblemText.of("depositary.no-such-day"), refusal);
    }
  }

  private static String year(int index, DepositaryTokens tokens) {
    boolean tooLong = tokens.isNumber(index, 9) && !tokens.isNumber(index, 4);
    InputRefusedException.check(!tooLong, "depositary.year-too-long", tokens.at(index));
    InputRefusedException.check(isYear(index, tokens), "depositary.year-expected");
    return tokens.at(index);
  }

  private static boolean isYear(int index, DepositaryTokens tokens) {
    return tokens.isNumber(index, 4) && tokens.at(index).length() == 4;
  }

  private static int number(DepositaryTokens tokens, int index) {
    return Integer.parseInt(tokens.at(index));
  }

  private static int after(ImmutableSet<String> words, int index, DepositaryTokens tokens) {
    return words.contains(Ascii.toLowerCase(tokens.at(index))) ? index + 1 : index;
  }

  /** {@return the number of tokens in the name of the month that begins here; 0 if none does} */
  private static int monthLength(int start, DepositaryTokens tokens) {
    if (!tokens.isWord(start)) {
      return 0;
    }
    for (int length = MONTH_TOKENS; length > 0; length--) {
      boolean ends = start + length <= tokens.size() && tokens.isWord(start + length - 1);
      if (ends && CellWords.month(name(start, length, tokens)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private static int month(int start, int length, DepositaryTokens tokens) {
    OptionalInt month = CellWords.month(name(start, length, tokens));
    return month.orElseThrow();
  }

  private static String name(int start, int length, DepositaryTokens tokens) {
    return String.join(" ", tokens.all().subList(start, start + length));
  }
}
