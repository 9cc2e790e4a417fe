package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/**
 * Who must be there, as in rule 41 of the rules of procedure of the Conference of the Parties to
 * UNTOC.
 *
 * @param matter for what it is needed
 * @param part which part must be there
 * @param moreThan whether more than that part is needed, as for a majority
 * @param of of whom
 * @param citation the rule that demands it
 */
public record Quorum(
    Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation)
    implements Composite {
  @Override
  public void parts(Parts parts) {
    parts.add("citation", citation());
  }
}
