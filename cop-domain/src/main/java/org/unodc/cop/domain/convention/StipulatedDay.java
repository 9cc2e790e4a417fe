package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A day that a legal text prescribes, with the article that does so.
 *
 * @param day the day; if the text counts it from another one ("two years after its opening for
 *     signature"), the day that results
 * @param citation the article that prescribes the day
 */
public record StipulatedDay(LocalDate day, Optional<Citation> citation) implements Composite {
  public StipulatedDay {
    requireNonNull(day, "day");
    requireNonNull(citation, "citation");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("day", day).toString();
  }
}
