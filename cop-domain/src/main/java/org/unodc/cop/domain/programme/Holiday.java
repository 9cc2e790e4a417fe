package org.unodc.cop.domain.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A holiday of a duty station.
 *
 * @param day the day
 * @param name the name of the holiday
 */
public record Holiday(LocalDate day, Optional<LocalizedText> name) implements Composite {
  public Holiday {
    requireNonNull(day, "day");
    requireNonNull(name, "name");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("name", name());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
