package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * A part of a body that a number must reach or, if {@code moreThan} is true, exceed: shared by
 * {@link Quorum} and {@link Majority}. All numbers are whole numbers, and the smallest number that
 * is enough is never zero.
 */
record RequiredPart(
    Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation) {

  /**
   * The reasons for the answer whether a part is reached.
   *
   * @param impossible the reason if the count is larger than the body
   */
  record Reasons(
      ProceduralReason reached,
      ProceduralReason notReached,
      ProceduralReason unknown,
      ProceduralReason impossible) {}

  /**
   * Checks the components of a quorum or a majority.
   *
   * @throws IllegalArgumentException if more than the whole would be needed
   */
  static void check(
      Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation) {
    requireNonNull(matter, "matter");
    requireNonNull(part, "part");
    requireNonNull(of, "of");
    requireNonNull(citation, "citation");
    if (moreThan && part.numerator() >= part.denominator()) {
      throw new InvariantException(
          "threshold",
          "a threshold must not be above the whole, but more than %s/%s is needed",
          part.numerator(),
          part.denominator());
    }
  }

  /** {@return the smallest number that is enough for a whole of the given size; never zero} */
  long needed(long whole) {
    long rest = whole % part.denominator() * part.numerator();
    long below = whole / part.denominator() * part.numerator() + rest / part.denominator();
    boolean isEnough = rest % part.denominator() == 0 && !moreThan;
    return Math.max(1, isEnough ? below : Math.addExact(below, 1));
  }

  /** {@return the interval that contains the smallest number; empty if the whole has none} */
  Optional<CountInterval> needed(ReportedCount whole) {
    return whole.interval().map(this::needed);
  }

  CountInterval needed(CountInterval whole) {
    OptionalLong max = whole.max();
    return new CountInterval(
        needed(whole.min()), max.isPresent() ? OptionalLong.of(needed(max.getAsLong())) : max);
  }

  /** {@return the answer whether a count is enough for a body of the given size} */
  ProceduralAnswer reached(ReportedCount count, ReportedCount whole, Reasons reasons) {
    Answer answer = isReached(count, whole, of);
    ProceduralReason reason =
        isMoreThanAll(count, whole)
            ? reasons.impossible()
            : ProceduralReason.of(
                answer, reasons.reached(), reasons.notReached(), reasons.unknown());
    return answer(
        answer,
        reason,
        ProceduralPhrase.of(needed(whole)),
        ProceduralPhrase.of(whole),
        ProceduralPhrase.of(count));
  }

  /**
   * {@return whether a count is enough for a body, for all numbers that both counts allow; unknown
   * if the count is larger than the whole}
   *
   * <p>The answer is also unknown if the count is not enough but the rule may mean fewer than all
   * parties.
   *
   * @param whole the largest number of parties that the rule may mean
   */
  Answer isReached(ReportedCount count, ReportedCount whole, CountedBody body) {
    Answer answer = isEnough(count, whole);
    boolean open = answer == Answer.NO && body == CountedBody.PARTIES_ALL_OR_PARTICIPATING;
    return open || isMoreThanAll(count, whole) ? Answer.UNKNOWN : answer;
  }

  /** Returns whether a count is certainly larger than the whole. */
  private static boolean isMoreThanAll(ReportedCount count, ReportedCount whole) {
    return count.isMoreThan(whole) == Answer.YES;
  }

  /** {@return whether a count is enough for a body, even if it is larger than the body} */
  Answer isEnough(ReportedCount count, ReportedCount whole) {
    return whole
        .interval()
        .flatMap(all -> count.interval().map(counted -> needed(all).isMoreThan(counted).not()))
        .orElse(Answer.UNKNOWN);
  }

  /** {@return whether the votes in favour are enough among all votes in favour or against} */
  Answer isReachedByVotes(ReportedCount inFavour, ReportedCount against) {
    return inFavour
        .interval()
        .flatMap(ayes -> against.interval().map(noes -> isReachedByVotes(ayes, noes)))
        .orElse(Answer.UNKNOWN);
  }

  private Answer isReachedByVotes(CountInterval ayes, CountInterval noes) {
    if (noes.max().isPresent() && isReachedByVotes(ayes.min(), noes.max().getAsLong())) {
      return Answer.YES;
    }
    boolean possible = isReachedByVotes(ayes.max().orElse(Long.MAX_VALUE), noes.min());
    return possible ? Answer.UNKNOWN : Answer.NO;
  }

  private boolean isReachedByVotes(long ayes, long noes) {
    BigInteger inFavour = product(ayes, part.denominator() - part.numerator());
    int comparison = inFavour.compareTo(product(noes, part.numerator()));
    return ayes > 0 && (moreThan ? comparison > 0 : comparison >= 0);
  }

  private static BigInteger product(long... factors) {
    return LongStream.of(factors)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /**
   * {@return an answer with its reason}
   *
   * @param reason a sentence with placeholders for the matter, the part, the body and the numbers
   */
  ProceduralAnswer answer(Answer answer, ProceduralReason reason, Translatable... numbers) {
    Message sentence =
        Message.of(
            reason,
            Stream.concat(
                    Stream.of(
                        ProceduralPhrase.of(matter),
                        ProceduralPhrase.of(part, moreThan),
                        ProceduralPhrase.of(of)),
                    Arrays.stream(numbers))
                .toArray());
    return new ProceduralAnswer(answer, sentence, citation);
  }
}
