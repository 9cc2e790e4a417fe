package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * A requirement that something is done a certain time before the opening of a session.
 *
 * @param kind the action that must be done
 * @param before the time before the opening, counted in {@code unit}
 * @param unit the unit of the time before the opening
 * @param binding whether the rule of procedure requires the action without reservation; false if
 *     the rule adds "if possible"
 */
public record Deadline(DeadlineKind kind, Stipulation before, DeadlineUnit unit, boolean binding)
    implements Composite {
  public Deadline {
    requireNonNull(kind, "kind");
    requireNonNull(before, "before");
    requireNonNull(unit, "unit");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("before", before());
  }
}
