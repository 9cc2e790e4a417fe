package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The part of a body that must agree, as in rules 58 and 59 of the rules of procedure of the
 * Conference of the Parties to UNTOC.
 *
 * @param matter the matter to be decided
 * @param part the part of the body that must agree
 * @param moreThan whether more than that part is needed
 * @param of the body that the majority is a part of
 * @param citation the rule of procedure that requires the majority
 */
public record Majority(
    Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation)
    implements Composite {
  private static final RequiredPart.Reasons REASONS_OF_BODY =
      new RequiredPart.Reasons(
          ProceduralReason.MAJORITY_OF_BODY_REACHED,
          ProceduralReason.MAJORITY_OF_BODY_NOT_REACHED,
          ProceduralReason.MAJORITY_OF_BODY_UNKNOWN,
          ProceduralReason.MAJORITY_OF_BODY_IMPOSSIBLE);

  /**
   * @throws IllegalArgumentException if more than the whole would be needed
   */
  public Majority {
    RequiredPart.check(matter, part, moreThan, of, citation);
  }

  /**
   * {@return the minimum number of votes in favour for a body of the given size (rules 55, 58 and
   * 59 for UNTOC); never zero}
   *
   * @param whole the size of the body that the majority is a part of
   */
  public long needed(long whole) {
    return required().needed(whole);
  }

  /**
   * {@return the interval that contains the minimum number of votes in favour (rules 55, 58 and 59
   * for UNTOC); empty if the source prints the size of the body as approximate or without a
   * qualifier}
   *
   * @param whole the size of the body that the majority is a part of
   */
  public Optional<CountInterval> needed(ReportedCount whole) {
    return required().needed(whole);
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
      return required().answer(Answer.UNKNOWN, ProceduralReason.VOTES_DO_NOT_SHOW_THE_BODY);
    }
    Answer answer = required().isReachedByVotes(inFavour, against);
    Optional<CountInterval> voting = inFavour.plus(against);
    if (voting.filter(CountInterval.exactly(0)::equals).isPresent()) {
      return required().answer(answer, ProceduralReason.NOBODY_VOTED);
    }
    Translatable ayes = ProceduralPhrase.of(inFavour);
    Translatable noes = ProceduralPhrase.of(against);
    return voting
        .map(
            voters ->
                required()
                    .answer(
                        answer,
                        reason(answer, inFavour.isEqualTo(against) == Answer.YES),
                        ProceduralPhrase.of(required().needed(voters)),
                        ProceduralPhrase.of(voters),
                        ayes,
                        noes))
        .orElseGet(
            () ->
                required().answer(answer, ProceduralReason.MAJORITY_OF_UNKNOWN_NUMBER, ayes, noes));
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
    return required().reached(inFavour, whole, REASONS_OF_BODY);
  }

  /** {@return the answer for a vote if the record does not state which majority it required} */
  public static ProceduralAnswer notStated() {
    return new ProceduralAnswer(
        Answer.UNKNOWN, Message.of(ProceduralReason.MAJORITY_NOT_STATED), Optional.empty());
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("matter", matter)
        .add("part", part)
        .add("moreThan", moreThan)
        .add("of", of)
        .toString();
  }

  private static ProceduralReason reason(Answer answer, boolean tied) {
    return ProceduralReason.of(
        answer,
        tied ? ProceduralReason.TIE_REACHED : ProceduralReason.MAJORITY_REACHED,
        tied ? ProceduralReason.TIE_NOT_REACHED : ProceduralReason.MAJORITY_NOT_REACHED,
        ProceduralReason.MAJORITY_UNKNOWN);
  }

  private RequiredPart required() {
    return new RequiredPart(matter, part, moreThan, of, citation);
  }
}
