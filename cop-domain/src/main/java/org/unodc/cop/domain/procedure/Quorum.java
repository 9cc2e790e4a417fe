package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
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
  /** {@return how many must be there at the least, of so many (rule 41 for UNTOC); never nought} */
  public long needed(long whole) {
    return threshold().of(whole);
  }

  /**
   * {@return between which numbers the least number lies that must be there (rule 41 for UNTOC);
   * absent where the whole was only printed: about, or unqualified}
   *
   * @param whole the number of the body of which the quorum is a part
   */
  public Optional<CountInterval> needed(ReportedCount whole) {
    return whole.interval().map(threshold()::of);
  }

  /**
   * {@return whether the quorum is reached (rule 41 for UNTOC); unknown where the counts leave it
   * open}
   *
   * @param present how many are there
   * @param whole the number of the body of which the quorum is a part
   */
  public Ruling reached(ReportedCount present, ReportedCount whole) {
    Threshold threshold = threshold();
    Answer answer = threshold.isReached(present, whole);
    String reason =
        "%s: %s, and with %s there %s."
            .formatted(
                Wording.demand(matter, threshold, of),
                Wording.needed(threshold, whole.interval(), Wording.count(whole)),
                Wording.count(present),
                Wording.reached(answer));
    return new Ruling(answer, reason, citation);
  }

  @Override
  public void parts(Parts parts) {
    parts.add("citation", citation());
  }

  private Threshold threshold() {
    return new Threshold(part, moreThan);
  }
}
