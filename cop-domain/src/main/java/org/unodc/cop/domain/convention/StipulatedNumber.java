package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A number that a legal text prescribes, with the article that does so.
 *
 * @param number the number, never negative; the name of the member that holds it states the unit
 * @param citation the article or rule that prescribes the number
 */
public record StipulatedNumber(int number, Optional<Citation> citation) implements Composite {
  /**
   * @throws IllegalArgumentException if the number is negative
   */
  public StipulatedNumber {
    requireNonNull(citation, "citation");
    if (number < 0) {
      throw new InvariantException(
          "stipulated-number", "a stipulated number is not negative, but this one is %s", number);
    }
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("number", number).toString();
  }
}
