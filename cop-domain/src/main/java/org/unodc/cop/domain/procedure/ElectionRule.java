package org.unodc.cop.domain.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The rule on an election for one place: the part of the votes that elects a candidate, the further
 * ballots if nobody is elected, and the drawing of lots between candidates with equal votes.
 *
 * @param part the part of the votes cast that a candidate needs
 * @param moreThan whether more than that part is needed, as for a majority
 * @param candidatesInFurtherBallot the number of candidates, those with the most votes, to whom the
 *     next ballot is restricted
 * @param lotAfterTie whether the presiding officer draws lots if the candidates in a further ballot
 *     have equal votes; absent if the source does not say
 * @param citation the rule of procedure
 */
public record ElectionRule(
    Fraction part,
    boolean moreThan,
    StipulatedNumber candidatesInFurtherBallot,
    Optional<Boolean> lotAfterTie,
    Optional<Citation> citation)
    implements Composite {
  /**
   * @throws IllegalArgumentException if more than all votes would be needed, or if a further ballot
   *     would be restricted to fewer than two candidates
   */
  public ElectionRule {
    requireNonNull(part, "part");
    requireNonNull(candidatesInFurtherBallot, "candidatesInFurtherBallot");
    requireNonNull(lotAfterTie, "lotAfterTie");
    RequiredPart.check(
        Matter.PROCEDURE, part, moreThan, CountedBody.PARTIES_PRESENT_AND_VOTING, citation);
    if (candidatesInFurtherBallot.number() < 2) {
      throw new InvariantException(
          "further-ballot",
          "a further ballot must have at least two candidates, but this one has %s",
          candidatesInFurtherBallot.number());
    }
  }

  /**
   * {@return whether a candidate is elected after a ballot, with what follows if nobody is; unknown
   * if the rule does not say how equal votes are decided}
   *
   * @param ballot the number of the ballot, from 1
   * @param votes the votes of each candidate
   * @throws IllegalArgumentException if there is no such ballot, no candidate, or a negative number
   *     of votes
   */
  public ProceduralAnswer electedAfter(int ballot, ImmutableList<Long> votes) {
    checkArgument(ballot >= 1, "ballots are counted from 1, but this one is %s", ballot);
    checkArgument(
        !votes.isEmpty() && votes.stream().allMatch(number -> number >= 0),
        "a ballot must have candidates with zero or more votes, but these are %s",
        votes);
    long cast = votes.stream().mapToLong(Long::longValue).sum();
    long most = votes.stream().max(Comparator.naturalOrder()).orElse(0L);
    long leading = votes.stream().filter(number -> number == most).count();
    long needed =
        new RequiredPart(
                Matter.PROCEDURE,
                part,
                moreThan,
                CountedBody.PARTIES_PRESENT_AND_VOTING,
                Optional.empty())
            .needed(cast);
    if (leading == 1 && most >= needed) {
      return answer(Answer.YES, ProceduralReason.ELECTED, most, cast, needed);
    }
    if (ballot == 1 || leading == 1) {
      return answer(
          Answer.NO,
          ProceduralReason.FURTHER_BALLOT,
          most,
          cast,
          needed,
          candidatesInFurtherBallot.number());
    }
    return lotAfterTie
        .map(
            lot ->
                answer(
                    Answer.NO,
                    lot ? ProceduralReason.LOTS_ARE_DRAWN : ProceduralReason.BALLOT_IS_REPEATED,
                    most))
        .orElseGet(() -> answer(Answer.UNKNOWN, ProceduralReason.TIE_OPEN, most));
  }

  private ProceduralAnswer answer(Answer answer, ProceduralReason reason, Object... numbers) {
    return new ProceduralAnswer(answer, Message.of(reason, numbers), citation);
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("candidatesInFurtherBallot", candidatesInFurtherBallot()).add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("part", part)
        .add("moreThan", moreThan)
        .add("lotAfterTie", lotAfterTie)
        .toString();
  }
}
