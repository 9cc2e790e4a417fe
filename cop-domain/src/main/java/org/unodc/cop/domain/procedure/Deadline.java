package org.unodc.cop.domain.procedure;

import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * Something that must have been done so long before the opening of a session.
 *
 * @param kind what must have been done
 * @param before how long before the opening, in its unit
 * @param unit the unit
 * @param binding whether the rule demands it, and does not only say "if possible"
 */
public record Deadline(DeadlineKind kind, Stipulation before, DeadlineUnit unit, boolean binding)
    implements Composite {
  @Override
  public void parts(PartCollector parts) {
    parts.add("before", before());
  }
}
