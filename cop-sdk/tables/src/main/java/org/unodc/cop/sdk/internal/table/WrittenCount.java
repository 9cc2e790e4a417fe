package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * A count as a list has it, such as 1,400, over 500, ca. 500 or 500+.
 *
 * @param value the number
 * @param qualifier how exact it is; empty if the cell has only the number
 */
public record WrittenCount(BigDecimal value, Optional<CountQualifier> qualifier) {
  /** Longer texts are not counts. */
  private static final int MAX_LENGTH = 100;

  private static final Pattern PARTS =
      Pattern.compile("([^0-9]*?) ?(-?[0-9](?:.*[0-9])?) ?([^0-9]*)");
  private static final Pattern DIGITS = Pattern.compile("(-?[0-9]{1,19})(?:\\.0{1,2})?");
  private static final Pattern GROUPS =
      Pattern.compile("[1-9][0-9]{0,2}(?:([ '’.,٬،])[0-9]{3})(?:\\1[0-9]{3})*");

  /** The word for seats after their number. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=[0-9+]) ?(?:"
              + String.join("|", CellWords.of("seats").stream().map(Pattern::quote).toList())
              + ")$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Before a number, it may be a sign or mean "more than". */
  private static final String SIGN = "+";

  /** Languages in which a point separates thousands. */
  private static final ImmutableSet<String> POINT =
      ImmutableSet.of("es", "de", "it", "pt", "nl", "tr", "id");

  /** Languages in which a comma separates thousands. */
  private static final ImmutableSet<String> COMMA =
      ImmutableSet.of("en", "zh", "ar", "ja", "ko", "he", "th");

  private static final ImmutableMap<String, CountQualifier> QUALIFIERS = qualifiers();

  /**
   * {@return the count in a cell}
   *
   * @param language the language of the table, which decides what 1.400 and 1,400 are
   * @throws IllegalArgumentException if the cell is not a whole number with or without a qualifier,
   *     or if it can also be read as a number with decimals
   */
  public static WrittenCount of(String cell, Optional<String> language) {
    return of(cell, (separator, digits) -> mayBeDecimal(separator, digits, language));
  }

  /**
   * {@return the number of seats in a cell, which has no decimals, so that 1.200 and 1,200 are
   * 1200}
   *
   * @throws IllegalArgumentException if the cell is not a whole number with or without a qualifier
   */
  public static WrittenCount seats(String cell) {
    String plain = cell.length() > MAX_LENGTH ? cell : CellWords.plain(cell);
    return of(UNIT.matcher(plain).replaceFirst(""), (separator, digits) -> false);
  }

  private static WrittenCount of(String cell, BiPredicate<String, String> mayBeDecimal) {
    Optional<BigDecimal> whole = whole(cell);
    if (whole.isPresent()) {
      return new WrittenCount(whole.get(), Optional.empty());
    }
    if (cell.length() > MAX_LENGTH) {
      throw noCount();
    }
    Matcher parts = PARTS.matcher(CellWords.plain(cell).replace('−', '-'));
    if (!parts.matches()) {
      throw noCount();
    }
    Optional<CountQualifier> before = qualifier(parts.group(1));
    Optional<CountQualifier> after = qualifier(parts.group(3));
    boolean unknown =
        parts.group(1).strip().equals(SIGN)
            || (!parts.group(1).isBlank() && before.isEmpty())
            || (!parts.group(3).isBlank() && after.isEmpty())
            || (before.isPresent() && after.isPresent());
    if (unknown) {
      throw noCount();
    }
    return new WrittenCount(number(parts.group(2), mayBeDecimal), before.or(() -> after));
  }

  /**
   * {@return the whole number with these digits; empty if it has another form. Programs that know
   * only decimals write 500 as 500.0}
   */
  public static Optional<BigDecimal> whole(String digits) {
    Matcher whole = DIGITS.matcher(digits);
    return whole.matches() ? Optional.of(new BigDecimal(whole.group(1))) : Optional.empty();
  }

  private static BigDecimal number(String digits, BiPredicate<String, String> mayBeDecimal) {
    Optional<BigDecimal> whole = whole(digits);
    if (whole.isPresent()) {
      return whole.get();
    }
    Matcher groups = GROUPS.matcher(digits);
    if (!groups.matches()) {
      throw noCount();
    }
    String separator = groups.group(1);
    boolean once = digits.indexOf(separator) == digits.lastIndexOf(separator);
    if (once && mayBeDecimal.test(separator, digits)) {
      throw InputRefusedException.of("cell.group-or-decimal", InputQuotation.quoted(digits));
    }
    return new BigDecimal(digits.replace(separator, ""));
  }

  /**
   * Returns whether 1.400 or 1,400 may be a number with decimals: a comma in a language without it
   * between thousands, and a point if no language with it is known. A comma before 000 may be both
   * if the language is not known.
   */
  private static boolean mayBeDecimal(String separator, String digits, Optional<String> language) {
    Optional<String> base = language.map(WrittenCount::base);
    if (separator.equals(".")) {
      return base.filter(POINT::contains).isEmpty();
    }
    return separator.equals(",")
        && base.map(known -> !COMMA.contains(known)).orElse(digits.endsWith(",000"));
  }

  /** {@return the first subtag of a language tag} */
  private static String base(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static Optional<CountQualifier> qualifier(String words) {
    String plain = words.strip().replace('Σ', 'σ').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(QUALIFIERS.get(plain))
        .or(() -> Optional.ofNullable(QUALIFIERS.get(SpellingNormalizer.folded(words))))
        .filter(found -> !plain.isEmpty());
  }

  private static InputRefusedException noCount() {
    return InputRefusedException.of("cell.count-expected");
  }

  private static ImmutableMap<String, CountQualifier> qualifiers() {
    ImmutableMap.Builder<String, CountQualifier> words = ImmutableMap.builder();
    Stream.of(CountQualifier.values())
        .forEach(
            qualifier ->
                CellWords.of("count " + qualifier.name()).stream()
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.put(word, qualifier)));
    return words.buildOrThrow();
  }
}
