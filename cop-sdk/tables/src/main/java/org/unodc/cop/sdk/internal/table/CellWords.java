package org.unodc.cop.sdk.internal.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unodc.cop.sdk.internal.text.CellGuard;

/** The words for days, hours, counts, sessions and earlier labels in the six official languages. */
public final class CellWords {
  private static final CharMatcher BLANKS = CharMatcher.is(' ');
  private static final Splitter WORDS = Splitter.on('|');
  private static final ImmutableSetMultimap<String, String> BY_KEY = read();
  private static final ImmutableSetMultimap<String, Integer> MONTHS =
      numbered(12, month -> "month." + month);
  private static final ImmutableSetMultimap<String, Integer> WEEKDAYS =
      numbered(7, day -> "weekday." + day);

  private CellWords() {}

  /** {@return the words of a key in small letters, as they are written and without accents} */
  public static ImmutableSet<String> of(String key) {
    return BY_KEY.get(key);
  }

  /** {@return the number of the month with this name or abbreviation} */
  public static OptionalInt month(String name) {
    return MONTHS.get(SpellingNormalizer.folded(name)).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** {@return the number of the weekday with this name or abbreviation; Monday is 1} */
  static OptionalInt weekday(String name) {
    return WEEKDAYS.get(SpellingNormalizer.folded(name)).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /**
   * {@return the text with digits 0 to 9 in place of those of other scripts, with blanks in place
   * of no-break spaces, and without invisible marks}
   */
  public static String plain(String cell) {
    StringBuilder text = new StringBuilder();
    cell.codePoints()
        .filter(character -> Character.getType(character) != Character.FORMAT)
        .forEach(
            character -> {
              int digit = Character.isDigit(character) ? Character.digit(character, 10) : -1;
              if (digit >= 0) {
                text.append((char) ('0' + digit));
              } else if (CellGuard.isBlank(character)) {
                text.append(' ');
              } else {
                text.appendCodePoint(character);
              }
            });
    return BLANKS.collapseFrom(text.toString().strip(), ' ');
  }

  private static ImmutableSetMultimap<String, Integer> numbered(int last, IntFunction<String> key) {
    ImmutableSetMultimap.Builder<String, Integer> numbers = ImmutableSetMultimap.builder();
    IntStream.rangeClosed(1, last)
        .forEach(number -> of(key.apply(number)).forEach(word -> numbers.put(word, number)));
    return numbers.build();
  }

  private static ImmutableSetMultimap<String, String> read() {
    String file = "cell-words.tsv";
    try (InputStream utf8 =
        Objects.requireNonNull(CellWords.class.getResourceAsStream(file), file)) {
      ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
      new String(utf8.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Splitter.on('\t').splitToList(line))
          .forEach(line -> put(line, words));
      return words.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(List<String> line, ImmutableSetMultimap.Builder<String, String> words) {
    for (String word : WORDS.split(line.get(1))) {
      words.put(line.get(0), word.toLowerCase(Locale.ROOT));
      words.put(line.get(0), SpellingNormalizer.folded(word));
    }
  }
}
