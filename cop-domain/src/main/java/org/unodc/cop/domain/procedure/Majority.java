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
 * The part of a body that must agree, as in rules 58 and 59 of the rules of procedure of the
 * Conference of the Parties to UNTOC.
 *
 * @param matter the matter to be decided
 * @param part the part of the body that must agree
 * @param moreThan whether more than that part is needed
 * @param of the body that the majority is a part of
 * @param citation the rule that requires the majority
 */
public record Majority(
    Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation)
    implements Composite {
  /**
   * @throws IllegalArgumentException if more than the whole would be needed
   */
  public Majority {
    requireNonNull(matter, "matter");
    requireNonNull(of, "of");
    requireNonNull(citation, "citation");
    MajorityThreshold.check(part, moreThan);
  }

  /**
   * {@return the minimum number of votes in favour for a body of the given size (rules 55, 58 and
   * 59 for UNTOC); never zero}
   *
   * @param whole the size of the body that the majority is a part of
   */
  public long needed(long whole) {
    return threshold().of(whole);
  }

  /**
   * {@return the interval that contains the minimum number of votes in favour (rules 55, 58 and 59
   * for UNTOC); empty if the source prints the size of the body as approximate or without a
   * qualifier}
   *
   * @param whole the size of the body that the majority is a part of
   */
  public Optional<CountInterval> needed(ReportedCount whole) {
    return whole.interval().map(threshold()::of);
  }

  /**
   * {@return whether the majority is reached among the parties present and voting (rules 55, 58 and
   * 59 for UNTOC); unknown if the votes leave it open, or if the majority is a part of another
   * body}
   *
   * <p>Parties that abstain count as not voting.
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
   * {@return whether the votes in favour reach the majority of a body of the given size; unknown if
   * the counts leave it open or contradict each other}
   *
   * <p>Use this method for majorities that are not counted among those who vote, such as a majority
   * of all parties. Rules 55, 58 and 59 for UNTOC count those who vote.
   *
   * @param whole the size of the body that the majority is a part of
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
