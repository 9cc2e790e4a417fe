package org.unodc.cop.sdk.internal.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the clock as a list has it, such as 1:00 pm, 9.00, 9h30, 13h, 15.30 Uhr or 下午1点.
 *
 * @param hour the hour as it is written
 * @param minute the minute
 * @param half the half of the day that is written with it
 * @param complete whether it can only be a time; an hour alone such as 9 is not complete
 */
record WrittenTime(int hour, int minute, Half half, boolean complete) {
  private static final CharMatcher STOPS = CharMatcher.anyOf(".,،，");
  private static final Pattern PARTS = Pattern.compile("([^0-9]*)([0-9].*[0-9]|[0-9])([^0-9]*)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "([0-9]{1,2})(?: ?(?:[:.٫]|h|hs|ч\\.?|час(?:а|ов)?|[时時点點]) ?([0-9]{2}))?(?::00)?");
  private static final Pattern FOUR_DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})");
  private static final Pattern HALF_WITH_BLANK = Pattern.compile("\\b([ap])\\.? ?m\\b\\.?");

  private static final ImmutableSet<String> BEFORE_NOON = CellWords.of("before noon");
  private static final ImmutableSet<String> AFTER_NOON = CellWords.of("after noon");
  private static final ImmutableSet<String> BESIDE_HOUR = CellWords.of("beside an hour");

  /** The half of the day. */
  enum Half {
    /** The hours before noon. */
    BEFORE_NOON,
    /** The hours after noon. */
    AFTER_NOON,
    /** It is not written. */
    NOT_WRITTEN
  }

  /** {@return the time in a text; empty if it is none} */
  static Optional<WrittenTime> of(String text) {
    String small =
        Normalizer.normalize(CellWords.plain(text), Normalizer.Form.NFKC)
            .replace('Σ', 'σ')
            .toLowerCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(HALF_WITH_BLANK.matcher(small).replaceAll("$1m"));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String words =
        SpellingNormalizer.folded(
            STOPS.replaceFrom(parts.group(1), ' ') + " " + parts.group(3).replace('.', ' '));
    Half half = half(words);
    String unit = half == Half.NOT_WRITTEN ? words : withoutHalf(words);
    boolean withUnit = !unit.isEmpty() && areUnits(unit);
    if (!unit.isEmpty() && !withUnit) {
      return Optional.empty();
    }
    boolean marked = withUnit || half != Half.NOT_WRITTEN;
    return time(parts.group(2), half, marked);
  }

  /**
   * {@return the time on a clock of 24 hours, such as 13:00; a time without a half is already on
   * this clock}
   */
  String onClock() {
    int onClock = hour;
    if (half == Half.AFTER_NOON && hour < 12) {
      onClock = hour + 12;
    } else if (half == Half.BEFORE_NOON && hour == 12) {
      onClock = 0;
    }
    return String.format(Locale.ROOT, "%02d:%02d", onClock, minute);
  }

  /** {@return the same time with this half of the day} */
  WrittenTime in(Half newHalf) {
    return new WrittenTime(hour, minute, newHalf, true);
  }

  private static Optional<WrittenTime> time(String digits, Half half, boolean marked) {
    Matcher clock = CLOCK.matcher(digits);
    Matcher four = FOUR_DIGITS.matcher(digits);
    boolean inFour = marked && four.matches();
    if (!inFour && !clock.matches()) {
      return Optional.empty();
    }
    Matcher read = inFour ? four : clock;
    int hour = Integer.parseInt(read.group(1));
    int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
    boolean possible =
        hour <= 24
            && minute < 60
            && (half != Half.BEFORE_NOON || hour <= 12)
            && (half == Half.NOT_WRITTEN || hour > 0);
    return possible
        ? Optional.of(new WrittenTime(hour, minute, half, marked || read.group(2) != null))
        : Optional.empty();
  }

  private static Half half(String words) {
    if (containsOne(BEFORE_NOON, words)) {
      return Half.BEFORE_NOON;
    }
    return containsOne(AFTER_NOON, words) ? Half.AFTER_NOON : Half.NOT_WRITTEN;
  }

  private static boolean containsOne(ImmutableSet<String> phrases, String words) {
    return phrases.stream().anyMatch(phrase -> (" " + words + " ").contains(" " + phrase + " "));
  }

  private static String withoutHalf(String words) {
    String rest = " " + words + " ";
    for (ImmutableSet<String> phrases : ImmutableSet.of(BEFORE_NOON, AFTER_NOON)) {
      for (String phrase : phrases) {
        rest = rest.replace(" " + phrase + " ", " ");
      }
    }
    return rest.strip();
  }

  private static boolean areUnits(String words) {
    for (String word : Splitter.on(' ').split(words)) {
      if (!BESIDE_HOUR.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
