package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
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
  /** Throws {@link IllegalArgumentException} where more than the whole would be needed. */
  public Quorum {
    requireNonNull(matter, "matter");
    requireNonNull(of, "of");
    requireNonNull(citation, "citation");
    MajorityThreshold.check(part, moreThan);
  }

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
   * open or contradict each other, and where it is not reached of all parties but the rule may mean
   * those that take part}
   *
   * @param present how many are there
   * @param whole the number of the body of which the quorum is a part; of all parties where the
   *     rule leaves open which are meant
   */
  public ProceduralAnswer reached(ReportedCount present, ReportedCount whole) {
    Answer answer = threshold().isReached(present, whole, of);
    return ruling(
        answer,
        "%s, and with %s there %s"
            .formatted(
                needed(whole, ""),
                Reasons.count(present),
                Reasons.reached(answer, present, whole)));
  }

  /**
   * {@return whether the quorum is reached where the rule may mean all parties or those that take
   * part (rule 41 for UNTOC); unknown where the two differ}
   *
   * @param present how many are there
   * @param parties the number of all parties
   * @param participating the number of those that take part in the session
   */
  public ProceduralAnswer reached(
      ReportedCount present, ReportedCount parties, ReportedCount participating) {
    if (of != CountedBody.PARTIES_ALL_OR_PARTICIPATING) {
      return reached(present, of == CountedBody.PARTIES ? parties : participating);
    }
    Answer ofAll = threshold().isReached(present, parties, CountedBody.PARTIES);
    Answer ofThose =
        threshold().isReached(present, participating, CountedBody.PARTIES_PARTICIPATING);
    Answer answer = ofAll == ofThose ? ofAll : Answer.UNKNOWN;
    return ruling(
        answer,
        "%s, or %s, and with %s there %s"
            .formatted(
                needed(parties, " parties"),
                needed(participating, " participating"),
                Reasons.count(present),
                Reasons.reached(answer)));
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  private String needed(ReportedCount whole, String whom) {
    return Reasons.needed(threshold(), whole.interval(), Reasons.count(whole) + whom);
  }

  private ProceduralAnswer ruling(Answer answer, String rest) {
    return new ProceduralAnswer(
        answer, Reasons.demand(matter, threshold(), of) + ": " + rest + ".", citation);
  }

  private MajorityThreshold threshold() {
    return new MajorityThreshold(part, moreThan);
  }
}
