package org.unodc.cop.sdk.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * A number format that shows a number as a code, such as 007 or se-008: it adds leading zeros, or
 * has words before or between the digits. A unit after the digits, such as "days", does not make a
 * code.
 */
final class CodeFormat {
  /** In this order: quoted, escaped, not shown, a condition or currency, a digit place, other. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"([^\"]*)\"|\\\\(.)|[_*].|\\[([^\\]]*)\\]|(General)|([0#?,])|(.)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int QUOTED = 1;
  private static final int ESCAPED = 2;
  private static final int BRACKETS = 3;
  private static final int GENERAL = 4;
  private static final int PLACE = 5;
  private static final int OTHER = 6;

  /** Characters at which the decimals, an exponent, a fraction or the text begin. */
  private static final String ENDS_THE_PLACES = ".Ee/@";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** Blanks and apostrophes separate thousands. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}'\u2019]*");

  private static final Pattern PLAIN_PLACES = Pattern.compile("#*0+|#+");

  private static final Pattern CONDITION = Pattern.compile("[<>=]");

  private final StringBuilder places = new StringBuilder();
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder between = new StringBuilder();
  private final StringBuilder behind = new StringBuilder();
  private boolean simple = true;

  private CodeFormat(String section) {
    Matcher token = TOKEN.matcher(section);
    boolean inPlaces = true;
    while (inPlaces && token.find()) {
      inPlaces = take(token);
    }
    simple &= inPlaces;
  }

  /**
   * {@return the code; empty if the number is shown as a number}
   *
   * @param format the whole format, which is not a format of dates or times
   * @param section the first section of the format, which applies to numbers above zero
   * @throws IllegalArgumentException if the number is shown as a code that cannot be determined
   */
  static Optional<String> shown(BigDecimal number, String format, String section) {
    CodeFormat code = new CodeFormat(section);
    if (!code.isOf(number)) {
      return Optional.empty();
    }
    // The second section applies to numbers below zero, a third one to zero.
    boolean appliesToZero = format.indexOf(';', section.length() + 1) < 0;
    InputRefusedException.check(
        number.signum() >= (appliesToZero ? 0 : 1) && isWhole(number) && code.isSimple(),
        "xlsx.code",
        format);
    String digits = number.toBigInteger().toString();
    String zeros = "0".repeat(Math.max(0, code.zeros() - digits.length()));
    return Optional.of((code.before + zeros + digits + code.behind).strip());
  }

  private boolean take(Matcher token) {
    String other = token.group(OTHER);
    if (other != null && ENDS_THE_PLACES.contains(other)) {
      return false;
    }
    if (token.group(PLACE) != null) {
      addPlace(token.group(PLACE));
    } else if (token.group(GENERAL) != null) {
      addPlace("0");
    } else if (token.group(BRACKETS) != null) {
      simple &= !CONDITION.matcher(token.group(BRACKETS)).lookingAt();
    } else {
      addText(token);
    }
    return true;
  }

  private void addPlace(String place) {
    places.append(place);
    between.append(behind);
    behind.setLength(0);
  }

  private void addText(Matcher token) {
    StringBuilder text = places.isEmpty() ? before : behind;
    for (int group : new int[] {QUOTED, ESCAPED, OTHER}) {
      if (token.group(group) != null) {
        text.append(token.group(group));
      }
    }
  }

  private boolean isOf(BigDecimal number) {
    int digits = Math.max(1, number.precision() - number.scale());
    return !places.isEmpty()
        && (zeros() > digits
            || WORD.matcher(before).find()
            || !SEPARATORS.matcher(between).matches());
  }

  private boolean isSimple() {
    return simple && between.isEmpty() && PLAIN_PLACES.matcher(places).matches();
  }

  private int zeros() {
    return (int) places.chars().filter(place -> place == '0').count();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
