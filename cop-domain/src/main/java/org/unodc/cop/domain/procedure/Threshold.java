package org.unodc.cop.domain.procedure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A part of a whole that must be reached, or exceeded, by at least one. Whole numbers only. */
record Threshold(Fraction part, boolean moreThan) {

  /** {@return the smallest number that is enough} */
  long of(long whole) {
    long rest = whole % part.denominator() * part.numerator();
    long below = whole / part.denominator() * part.numerator() + rest / part.denominator();
    boolean isEnough = rest % part.denominator() == 0 && !moreThan;
    return Math.max(1, isEnough ? below : Math.addExact(below, 1));
  }

  CountInterval of(CountInterval whole) {
    OptionalLong most = whole.most();
    return new CountInterval(
        of(whole.least()), most.isPresent() ? OptionalLong.of(of(most.getAsLong())) : most);
  }

  /** {@return whether a count is enough of a whole, whatever both are exactly} */
  Answer isReached(ReportedCount count, ReportedCount whole) {
    Optional<Answer> falls =
        whole
            .interval()
            .flatMap(all -> count.interval().map(counted -> of(all).isMoreThan(counted)));
    return switch (falls.orElse(Answer.UNKNOWN)) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNKNOWN -> Answer.UNKNOWN;
    };
  }

  /** {@return whether those in favour are enough of those who vote, in favour or against} */
  Answer isReachedByVotes(ReportedCount inFavour, ReportedCount against) {
    return inFavour
        .interval()
        .flatMap(ayes -> against.interval().map(noes -> isReachedByVotes(ayes, noes)))
        .orElse(Answer.UNKNOWN);
  }

  private Answer isReachedByVotes(CountInterval ayes, CountInterval noes) {
    if (noes.most().isPresent() && isReachedByVotes(ayes.least(), noes.most().getAsLong())) {
      return Answer.YES;
    }
    boolean possible = isReachedByVotes(ayes.most().orElse(Long.MAX_VALUE), noes.least());
    return possible ? Answer.UNKNOWN : Answer.NO;
  }

  private boolean isReachedByVotes(long ayes, long noes) {
    BigInteger forIt = product(ayes, part.denominator() - part.numerator());
    int comparison = forIt.compareTo(product(noes, part.numerator()));
    return ayes > 0 && (moreThan ? comparison > 0 : comparison >= 0);
  }

  private static BigInteger product(long... factors) {
    return LongStream.of(factors)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** {@return the part in English, such as "more than half"} */
  @Override
  public String toString() {
    String words =
        switch (part.numerator() + "/" + part.denominator()) {
          case "1/1" -> "all";
          case "1/2" -> "half";
          case "1/3" -> "one third";
          case "2/3" -> "two thirds";
          case "1/4" -> "one quarter";
          case "3/4" -> "three quarters";
          default -> part.numerator() + "/" + part.denominator();
        };
    return moreThan ? "more than " + words : words;
  }
}
