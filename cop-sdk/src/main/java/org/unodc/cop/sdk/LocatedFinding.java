package org.unodc.cop.sdk;

import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.rule.Finding;

/**
 * A finding and where it is in the file that was validated.
 *
 * @param finding what was found
 * @param position where its value begins, or the nearest one around it that the file has; absent
 *     where the record came from no file
 */
public record LocatedFinding(Finding finding, Optional<Position> position) {

  /** {@return the line, counted from 1; absent where there is no position} */
  public OptionalInt line() {
    return position.map(place -> OptionalInt.of(place.line())).orElseGet(OptionalInt::empty);
  }

  /** {@return the column in UTF-16 units, counted from 1; absent where there is no position} */
  public OptionalInt column() {
    return position.map(place -> OptionalInt.of(place.column())).orElseGet(OptionalInt::empty);
  }
}
