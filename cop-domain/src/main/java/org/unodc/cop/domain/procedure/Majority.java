package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/**
 * How many must agree, as in rules 58 and 59 of the rules of procedure of the Conference of the
 * Parties to UNTOC.
 *
 * @param matter what is decided
 * @param part which part must agree
 * @param moreThan whether more than that part is needed
 * @param of of whom
 * @param citation the rule that demands it
 */
public record Majority(
    Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation)
    implements Composite {
  @Override
  public void parts(Parts parts) {
    parts.add("citation", citation());
  }
}
