package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The rule on elections by ballot for one place, or for several places at one time: the part of the
 * votes that elects a candidate, and what follows if a ballot does not fill all places.
 *
 * <p>Elected are the candidates with the required part of the votes, those with the most votes
 * first, as far as there are places. For the places that are left, the next ballot is restricted to
 * the candidates with the most votes. {@link Election} applies the rule.
 *
 * @param part the part of the parties present and voting whose votes a candidate needs
 * @param moreThan whether more than that part is needed, as for a majority
 * @param candidatesPerPlace the number of candidates in a restricted ballot for each place that is
 *     still to be filled
 * @param tieBreaks the steps, taken one after the other, if candidates with equal votes exceed that
 *     number; empty if the source does not say
 * @param restrictedBallotsBeforeLot the number of restricted ballots in a row that fill no place
 *     after which the presiding officer decides between their candidates by lot: for one place, if
 *     their votes are equal
 * @param restrictedBallotsBeforeOpenBallots the number of restricted ballots in a row that fill no
 *     place after which votes may be cast for any eligible candidate; the same number of such
 *     ballots follows before the next restricted one
 * @param citation the rule of procedure
 */
public record ElectionRule(
    Fraction part,
    boolean moreThan,
    StipulatedNumber candidatesPerPlace,
    ImmutableList<TieBreak> tieBreaks,
    Optional<StipulatedNumber> restrictedBallotsBeforeLot,
    Optional<StipulatedNumber> restrictedBallotsBeforeOpenBallots,
    Optional<Citation> citation)
    implements Composite {
  /**
   * @throws IllegalArgumentException if more than all votes would be needed, if a restricted ballot
   *     would have fewer than two candidates for a place, or if both lots and open ballots would
   *     follow, or would follow no ballot
   */
  public ElectionRule {
    requireNonNull(part, "part");
    requireNonNull(candidatesPerPlace, "candidatesPerPlace");
    requireNonNull(tieBreaks, "tieBreaks");
    requireNonNull(restrictedBallotsBeforeLot, "restrictedBallotsBeforeLot");
    requireNonNull(restrictedBallotsBeforeOpenBallots, "restrictedBallotsBeforeOpenBallots");
    RequiredPart.check(
        Matter.PROCEDURE, part, moreThan, CountedBody.PARTIES_PRESENT_AND_VOTING, citation);
    if (candidatesPerPlace.number() < 2) {
      throw new InvariantException(
          "further-ballot",
          "a further ballot must have at least two candidates, but this one has %s",
          candidatesPerPlace.number());
    }
    boolean followNoBallot =
        Stream.of(restrictedBallotsBeforeLot, restrictedBallotsBeforeOpenBallots)
            .flatMap(Optional::stream)
            .anyMatch(ballots -> ballots.number() < 1);
    if (followNoBallot
        || (restrictedBallotsBeforeLot.isPresent()
            && restrictedBallotsBeforeOpenBallots.isPresent())) {
      throw new InvariantException(
          "restricted-ballots",
          "either lots or open ballots follow, after one restricted ballot or more");
    }
  }

  /** {@return the smallest number of votes that elects a candidate} */
  long needed(long presentAndVoting) {
    return new RequiredPart(
            Matter.PROCEDURE,
            part,
            moreThan,
            CountedBody.PARTIES_PRESENT_AND_VOTING,
            Optional.empty())
        .needed(presentAndVoting);
  }

  @Override
  public void parts(PartCollector parts) {
    parts
        .add("candidatesPerPlace", candidatesPerPlace())
        .add("restrictedBallotsBeforeLot", restrictedBallotsBeforeLot())
        .add("restrictedBallotsBeforeOpenBallots", restrictedBallotsBeforeOpenBallots())
        .add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("part", part)
        .add("moreThan", moreThan)
        .add("tieBreaks", tieBreaks)
        .toString();
  }
}
