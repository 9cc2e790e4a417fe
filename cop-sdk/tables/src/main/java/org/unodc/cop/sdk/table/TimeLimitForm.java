package org.unodc.cop.sdk.table;

import com.google.common.base.CharMatcher;
import org.unodc.cop.sdk.internal.table.CellWords;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** A time limit in the form of ISO 8601, as in {@code PT3M}, or in minutes, as in {@code 3 min}. */
final class TimeLimitForm implements CellForm {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  @Override
  public String kind() {
    return "time-limit";
  }

  @Override
  public Object read(String cell, CellTerms terms) {
    if (cell.startsWith("PT")) {
      return cell;
    }
    String text = CellWords.plain(cell);
    String word = CharMatcher.anyOf(" .").trimFrom(DIGITS.trimLeadingFrom(text));
    String minutes = DIGITS.retainFrom(text);
    InputRefusedException.check(
        text.startsWith(minutes) && !minutes.isEmpty() && CellWords.of("minutes").contains(word),
        "cell.minutes-expected");
    return "PT" + minutes + "M";
  }
}
