package org.unodc.cop.sdk.validation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.sdk.problem.Position;

/**
 * A finding and its position in the file that was validated.
 *
 * @param finding the finding
 * @param position the position at which the value begins, or the nearest enclosing value that the
 *     file contains; empty if the record did not come from a file
 */
public record LocatedFinding(Finding finding, Optional<Position> position) {
  public LocatedFinding {
    requireNonNull(finding, "finding");
    requireNonNull(position, "position");
  }

  /** {@return the line, counted from 1; empty if there is no position} */
  public OptionalInt line() {
    return position.map(found -> OptionalInt.of(found.line())).orElseGet(OptionalInt::empty);
  }

  /** {@return the column in UTF-16 units, counted from 1; empty if there is no position} */
  public OptionalInt column() {
    return position.map(found -> OptionalInt.of(found.column())).orElseGet(OptionalInt::empty);
  }
}
