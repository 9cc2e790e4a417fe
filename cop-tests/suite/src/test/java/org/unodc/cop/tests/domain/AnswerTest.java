package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.unodc.cop.domain.quantity.Answer.NO;
import static org.unodc.cop.domain.quantity.Answer.UNKNOWN;
import static org.unodc.cop.domain.quantity.Answer.YES;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.quantity.Answer;

class AnswerTest {

  static Stream<Arguments> pairs() {
    return Stream.of(Answer.values())
        .flatMap(left -> Stream.of(Answer.values()).map(right -> arguments(left, right)));
  }

  static Stream<Arguments> triples() {
    return Stream.of(Answer.values())
        .flatMap(
            first ->
                Stream.of(Answer.values())
                    .flatMap(
                        second ->
                            Stream.of(Answer.values())
                                .map(third -> arguments(first, second, third))));
  }

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      NO",
    "YES,     UNKNOWN, UNKNOWN",
    "NO,      YES,     NO",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, NO",
    "UNKNOWN, YES,     UNKNOWN",
    "UNKNOWN, NO,      NO",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void combinesWithAnd(Answer left, Answer right, Answer both) {
    assertThat(left.and(right)).isEqualTo(both);
    assertThat(Answer.allOf(Stream.of(left, right))).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      YES",
    "YES,     UNKNOWN, YES",
    "NO,      YES,     YES",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, UNKNOWN",
    "UNKNOWN, YES,     YES",
    "UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void combinesWithOr(Answer left, Answer right, Answer either) {
    assertThat(left.or(right)).isEqualTo(either);
    assertThat(Answer.anyOf(Stream.of(left, right))).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
  void negates(Answer answer, Answer negation) {
    assertThat(answer.not()).isEqualTo(negation);
  }

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      UNKNOWN",
    "YES,     UNKNOWN, UNKNOWN",
    "NO,      YES,     UNKNOWN",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, UNKNOWN",
    "UNKNOWN, YES,     UNKNOWN",
    "UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void returnsTheSharedAnswer(Answer left, Answer right, Answer shared) {
    assertThat(Answer.agreed(Stream.of(left, right))).isEqualTo(shared);
  }

  @Test
  void combinesNoAnswers() {
    assertThat(Answer.allOf(Stream.of())).isEqualTo(YES);
    assertThat(Answer.anyOf(Stream.of())).isEqualTo(NO);
    assertThat(Answer.agreed(Stream.of())).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void leavesASingleAnswerUnchanged(Answer answer) {
    assertThat(Answer.allOf(Stream.of(answer))).isEqualTo(answer);
    assertThat(Answer.anyOf(Stream.of(answer))).isEqualTo(answer);
    assertThat(Answer.agreed(Stream.of(answer))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES,     YES,     YES,     YES",
    "YES,     YES,     NO,      NO,      YES,     UNKNOWN",
    "YES,     YES,     UNKNOWN, UNKNOWN, YES,     UNKNOWN",
    "YES,     NO,      UNKNOWN, NO,      YES,     UNKNOWN",
    "YES,     NO,      YES,     NO,      YES,     UNKNOWN",
    "NO,      NO,      NO,      NO,      NO,      NO",
    "NO,      NO,      UNKNOWN, NO,      UNKNOWN, UNKNOWN",
    "NO,      YES,     NO,      NO,      YES,     UNKNOWN",
    "UNKNOWN, NO,      YES,     NO,      YES,     UNKNOWN",
    "UNKNOWN, YES,     UNKNOWN, UNKNOWN, YES,     UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void combinesThreeAnswers(
      Answer first, Answer second, Answer third, Answer all, Answer any, Answer agreed) {
    assertThat(Answer.allOf(Stream.of(first, second, third))).isEqualTo(all);
    assertThat(Answer.anyOf(Stream.of(first, second, third))).isEqualTo(any);
    assertThat(Answer.agreed(Stream.of(first, second, third))).isEqualTo(agreed);
  }

  @Test
  void stopsReadingOnceTheAnswerIsCertain() {
    Stream<Answer> endless = Stream.iterate(YES, Answer::not);
    Stream<Answer> otherEndless = Stream.iterate(NO, Answer::not);
    assertThat(Answer.allOf(endless)).isEqualTo(NO);
    assertThat(Answer.anyOf(otherEndless)).isEqualTo(YES);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void followsTheLawsOfDeMorgan(Answer left, Answer right) {
    assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
    assertThat(left.or(right).not()).isEqualTo(left.not().and(right.not()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void ignoresTheOrder(Answer left, Answer right) {
    assertThat(left.and(right)).isEqualTo(right.and(left));
    assertThat(left.or(right)).isEqualTo(right.or(left));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void isAssociative(Answer first, Answer second, Answer third) {
    assertThat(first.and(second).and(third)).isEqualTo(first.and(second.and(third)));
    assertThat(first.or(second).or(third)).isEqualTo(first.or(second.or(third)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void isDistributive(Answer first, Answer second, Answer third) {
    assertThat(first.and(second.or(third))).isEqualTo(first.and(second).or(first.and(third)));
    assertThat(first.or(second.and(third))).isEqualTo(first.or(second).and(first.or(third)));
  }

  @Test
  void convertsValues() {
    assertThat(Answer.of(true)).isEqualTo(YES);
    assertThat(Answer.of(false)).isEqualTo(NO);
    assertThat(Answer.of(Optional.of(true))).isEqualTo(YES);
    assertThat(Answer.of(Optional.of(false))).isEqualTo(NO);
    assertThat(Answer.of(Optional.empty())).isEqualTo(UNKNOWN);
  }
}
