package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unodc.cop.domain.quantity.Answer.NO;
import static org.unodc.cop.domain.quantity.Answer.UNKNOWN;
import static org.unodc.cop.domain.quantity.Answer.YES;
import static org.unodc.cop.domain.quantity.ReportedCount.about;
import static org.unodc.cop.domain.quantity.ReportedCount.atLeast;
import static org.unodc.cop.domain.quantity.ReportedCount.atMost;
import static org.unodc.cop.domain.quantity.ReportedCount.exactly;
import static org.unodc.cop.domain.quantity.ReportedCount.fewerThan;
import static org.unodc.cop.domain.quantity.ReportedCount.moreThan;
import static org.unodc.cop.domain.quantity.ReportedCount.unqualified;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.quantity.Share;

class ReportedCountTest {

  static Stream<Arguments> comparisons() {
    return Stream.of(
        Arguments.of(exactly(5), exactly(4), YES, NO),
        Arguments.of(exactly(4), exactly(4), NO, YES),
        Arguments.of(moreThan(4), exactly(4), YES, NO),
        Arguments.of(moreThan(4), exactly(5), UNKNOWN, UNKNOWN),
        Arguments.of(atLeast(4), exactly(4), UNKNOWN, UNKNOWN),
        Arguments.of(atMost(4), exactly(4), NO, UNKNOWN),
        Arguments.of(fewerThan(4), exactly(3), NO, UNKNOWN),
        Arguments.of(fewerThan(4), exactly(4), NO, NO),
        Arguments.of(fewerThan(1), exactly(0), NO, YES),
        Arguments.of(atLeast(500), fewerThan(500), YES, NO),
        Arguments.of(about(5), exactly(4), UNKNOWN, UNKNOWN),
        Arguments.of(exactly(5), unqualified(4), UNKNOWN, UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void answersOnlyAsFarAsTheFiguresAllow(
      ReportedCount left, ReportedCount right, Answer more, Answer equal) {
    assertThat(left.isMoreThan(right)).isEqualTo(more);
    assertThat(left.isEqualTo(right)).isEqualTo(equal);
    assertThat(right.isEqualTo(left)).isEqualTo(equal);
  }

  @Test
  void addsIntervals() {
    assertThat(moreThan(100).plus(exactly(20)))
        .contains(new CountInterval(121, OptionalLong.empty()));
    assertThat(atMost(100).plus(fewerThan(21)))
        .contains(new CountInterval(0, OptionalLong.of(120)));
    assertThat(about(100).plus(exactly(20))).isEmpty();
  }

  @Test
  void refusesASumAboveTheRangeOfLong() {
    assertThatThrownBy(() -> exactly(Long.MAX_VALUE).plus(exactly(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, EXACT", "0, FEWER_THAN", "9223372036854775807, MORE_THAN"})
  void refusesInvalidCounts(long value, CountQualifier qualifier) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportedCount(value, qualifier));
  }

  @Test
  void statesAWholePercentageFor26Of59() {
    Share share = exactly(26).shareOf(exactly(59));

    assertThat(share.text()).isEqualTo("44 %");
    assertThat(share.takenAsPrinted()).isFalse();
  }

  @Test
  void statesMoreThanIfThePartIsMoreThan() {
    Share share = moreThan(500).shareOf(unqualified(1_400));

    assertThat(share.text()).isEqualTo("more than 35.7 %");
    assertThat(share.takenAsPrinted()).isTrue();
    assertThat(share).hasToString("more than 35.7 %, figures taken as printed");
  }

  @ParameterizedTest
  @CsvSource({
    "1, EXACT, 3, EXACT, 33 %",
    "1, EXACT, 2, AT_LEAST, at most 50 %",
    "1, EXACT, 2, MORE_THAN, less than 34 %",
    "1, AT_MOST, 2, EXACT, at most 50 %",
    "2, FEWER_THAN, 4, EXACT, less than 50 %",
    "1, AT_LEAST, 2, EXACT, at least 50 %",
    "1, EXACT, 4, AT_MOST, at least 25 %",
    "1, MORE_THAN, 4, MORE_THAN, unknown",
    "0, EXACT, 4, EXACT, 0 %",
    "4, EXACT, 4, EXACT, 100 %"
  })
  void neverClaimsMorePrecisionThanTheCounts(
      long part, CountQualifier partly, long total, CountQualifier totally, String share) {
    assertThat(new ReportedCount(part, partly).shareOf(new ReportedCount(total, totally)).text())
        .isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "199, 200, 99.5 %",
    "198, 200, 99 %",
    "1, 300, 0.3 %",
    "2, 300, 1 %",
    "998, 999, 99.9 %",
    "1, 999, 0.1 %",
    "300, 299, 100.3 %",
    "1999, 2000, 99.95 %",
    "1, 9999, 0.01 %",
    "9223372036854775806, 9223372036854775807, 99.99999999999999999 %",
    "0, 2000, 0.0 %",
    "2000, 2000, 100.0 %"
  })
  void statesNoneAndAllOnlyIfExact(long part, long total, String share) {
    assertThat(exactly(part).shareOf(exactly(total)).text()).isEqualTo(share);
  }

  @Test
  void hasNoShareOfZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> exactly(0).shareOf(exactly(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exactly(0).shareOf(new ReportedCount(1, CountQualifier.FEWER_THAN)));
  }

  @Test
  void comparesAListWithTheNumberThatASourceStates() {
    ImmutableList<String> two = ImmutableList.of("one", "two");

    assertThat(PartialList.partial(two, unqualified(8)).agreesWithStated()).isEqualTo(UNKNOWN);
    assertThat(PartialList.partial(two, unqualified(1)).agreesWithStated()).isEqualTo(NO);
    assertThat(PartialList.partial(two, about(1)).agreesWithStated()).isEqualTo(UNKNOWN);
    assertThat(PartialList.complete(two).agreesWithStated()).isEqualTo(UNKNOWN);
    assertThat(PartialList.partial(two, exactly(8)).count()).isEqualTo(atLeast(2));
    assertThat(PartialList.complete(two).count()).isEqualTo(exactly(2));
  }
}
