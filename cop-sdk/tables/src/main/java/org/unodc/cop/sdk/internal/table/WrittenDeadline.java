package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.procedure.DeadlineUnit;

/**
 * A time before or after the opening, as in "6 weeks before the opening", or a part of it, as in "6
 * weeks" or "6".
 *
 * @param number the number of units
 * @param unit the unit; empty if it is not written
 * @param isAfter whether the deadline is after the opening; empty if that is not written
 */
public record WrittenDeadline(
    BigDecimal number, Optional<DeadlineUnit> unit, Optional<Boolean> isAfter) {
  private static final Pattern NUMBER =
      Pattern.compile("([^0-9]{0,60})([0-9]{1,10})([^0-9]{0,100})");
  private static final ImmutableSet<String> BESIDE = CellWords.of("before a deadline");
  private static final ImmutableSet<String> BEFORE = CellWords.of("before the opening");
  private static final ImmutableSet<String> AFTER = CellWords.of("after the opening");

  /** {@return the time in a cell in one of the six languages; empty if it has another form} */
  public static Optional<WrittenDeadline> of(String cell) {
    Matcher parts = NUMBER.matcher(SpellingNormalizer.folded(CellWords.plain(cell)));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String first = parts.group(1).strip();
    boolean isBeside = first.isEmpty() || BESIDE.contains(first);
    BigDecimal number = new BigDecimal(parts.group(2));
    return isBeside
        ? of(number, parts.group(3).strip())
        : isAfter(first)
            .flatMap(
                after ->
                    of(number, parts.group(3).strip())
                        .filter(rest -> rest.isAfter().isEmpty())
                        .map(rest -> new WrittenDeadline(number, rest.unit(), Optional.of(after))));
  }

  /** {@return the time with the words after its number: a unit, a direction or both} */
  private static Optional<WrittenDeadline> of(BigDecimal number, String words) {
    for (int cut = words.length(); cut >= 0; cut--) {
      String first = words.substring(0, cut).strip();
      String last = words.substring(cut).strip();
      Optional<DeadlineUnit> unit = unit(first);
      Optional<Boolean> after = isAfter(last);
      if (unit.isPresent() != first.isEmpty() && after.isPresent() != last.isEmpty()) {
        return Optional.of(new WrittenDeadline(number, unit, after));
      }
    }
    return Optional.empty();
  }

  private static Optional<DeadlineUnit> unit(String word) {
    for (DeadlineUnit unit : DeadlineUnit.values()) {
      if (CellWords.of("unit " + unit.name()).contains(word)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> isAfter(String words) {
    return BEFORE.contains(words)
        ? Optional.of(false)
        : Optional.of(true).filter(after -> AFTER.contains(words));
  }
}
