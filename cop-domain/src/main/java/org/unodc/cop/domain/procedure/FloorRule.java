package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A step in the order in which requests for the floor are granted.
 *
 * @param kind the kind of the requests
 * @param citation the rule of procedure
 */
public record FloorRule(FloorKind kind, Optional<Citation> citation) implements Composite {
  public FloorRule {
    requireNonNull(kind, "kind");
    requireNonNull(citation, "citation");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("kind", kind).toString();
  }
}
