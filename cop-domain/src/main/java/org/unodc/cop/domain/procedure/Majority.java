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
  /** Throws {@link IllegalArgumentException} where more than the whole would be needed. */
  public Majority {
    requireNonNull(matter, "matter");
    requireNonNull(of, "of");
    requireNonNull(citation, "citation");
    MajorityThreshold.check(part, moreThan);
  }

  /**
   * {@return how many must vote in favour at the least, of so many (rules 55, 58 and 59 for UNTOC);
   * never nought}
   */
  public long needed(long whole) {
    return threshold().of(whole);
  }

  /**
   * {@return between which numbers the least number lies that must vote in favour (rules 55, 58 and
   * 59 for UNTOC); absent where the whole was only printed: about, or unqualified}
   *
   * @param whole the number of the body of which the majority is a part
   */
  public Optional<CountInterval> needed(ReportedCount whole) {
    return whole.interval().map(threshold()::of);
  }

  /**
   * {@return whether it is reached among those present and voting (rules 55, 58 and 59 for UNTOC),
   * where those who abstain count as not voting; unknown where the votes leave it open, or where
   * the majority is one of another body}
   */
  public ProceduralAnswer reachedByVotes(ReportedCount inFavour, ReportedCount against) {
    if (of != CountedBody.PARTIES_PRESENT_AND_VOTING) {
      return ruling(Answer.UNKNOWN, "; the votes alone do not tell how many these are");
    }
    Answer answer = threshold().isReachedByVotes(inFavour, against);
    Optional<CountInterval> voting = inFavour.plus(against);
    if (voting.filter(CountInterval.exactly(0)::equals).isPresent()) {
      return ruling(answer, ", and nobody voted in favour or against");
    }
    String tie = inFavour.isEqualTo(against) == Answer.YES ? ", equally divided," : "";
    return ruling(
        answer,
        ": %s, and with %s in favour and %s against%s %s"
            .formatted(
                Reasons.needed(
                    threshold(), voting, voting.map(Reasons::interval).orElse("those who voted")),
                Reasons.count(inFavour),
                Reasons.count(against),
                tie,
                Reasons.reached(answer)));
  }

  /**
   * {@return whether so many in favour are enough of a body, for majorities that are not counted
   * among those who vote (such as all parties; rules 55, 58 and 59 for UNTOC count those who vote);
   * unknown where the counts leave it open or contradict each other}
   *
   * @param whole the number of the body of which the majority is a part
   */
  public ProceduralAnswer reachedOf(ReportedCount inFavour, ReportedCount whole) {
    Answer answer = threshold().isReached(inFavour, whole, of);
    return ruling(
        answer,
        ": %s, and with %s in favour %s"
            .formatted(
                Reasons.needed(threshold(), whole.interval(), Reasons.count(whole)),
                Reasons.count(inFavour),
                Reasons.reached(answer, inFavour, whole)));
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  private ProceduralAnswer ruling(Answer answer, String rest) {
    return new ProceduralAnswer(
        answer, Reasons.demand(matter, threshold(), of) + rest + ".", citation);
  }

  private MajorityThreshold threshold() {
    return new MajorityThreshold(part, moreThan);
  }
}
