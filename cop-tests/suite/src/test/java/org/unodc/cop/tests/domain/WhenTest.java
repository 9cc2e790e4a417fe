package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;

class WhenTest {
  private static final LocalDate OPENING = LocalDate.of(2024, 10, 14);
  private static final LocalDate CLOSURE = LocalDate.of(2024, 10, 18);

  @Test
  void hasAFirstAndALastPossibleDay() {
    assertBounds(new Day(OPENING), "2024-10-14", "2024-10-14");
    assertBounds(DateRange.of(OPENING, CLOSURE), "2024-10-14", "2024-10-18");
    assertBounds(PartialDate.of(2024), "2024-01-01", "2024-12-31");
    assertBounds(PartialDate.of(2024, 2), "2024-02-01", "2024-02-29");
    assertBounds(PartialDate.of(2024, 2, 28), "2024-02-28", "2024-02-28");
    assertBounds(
        slot("2024-10-14T23:00:00+02:00", "2024-10-15T00:00:00+02:00"), "2024-10-14", "2024-10-14");
    assertBounds(
        slot("2024-10-14T23:00:00+02:00", "2024-10-15T00:00:01+02:00"), "2024-10-14", "2024-10-15");
  }

  @ParameterizedTest
  @CsvSource({
    "0, , ",
    "10000, , ",
    "2024, 13, ",
    "2024, 0, ",
    "2024, , 1",
    "2023, 2, 29",
    "2024, 4, 31",
    "2024, 4, 0"
  })
  void refusesADateThatDoesNotExist(int year, Integer month, Integer day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(year, optional(month), optional(day)));
  }

  @Test
  void refusesARangeThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(CLOSURE, OPENING))
        .withMessage("last day 2024-10-14 is before first day 2024-10-18");
  }

  @Test
  void countsBothEndsOfARange() {
    assertThat(DateRange.of(OPENING, CLOSURE).days()).isEqualTo(5);
    assertThat(DateRange.of(OPENING, OPENING).days()).isEqualTo(1);
    assertThat(DateRange.of(OPENING, CLOSURE).contains(CLOSURE)).isTrue();
    assertThat(DateRange.of(OPENING, CLOSURE).contains(CLOSURE.plusDays(1))).isFalse();
  }

  @Test
  void allowsASlotToBeginWhenAnotherEnds() {
    TimeSlot first = slot("2024-10-14T10:00:00+02:00", "2024-10-14T11:00:00+02:00");

    assertThat(first.overlaps(slot("2024-10-14T11:00:00+02:00", "2024-10-14T12:00:00+02:00")))
        .isFalse();
    assertThat(first.overlaps(slot("2024-10-14T08:59:59Z", "2024-10-14T12:00:00Z"))).isTrue();
    assertThat(first.overlaps(first)).isTrue();
    assertThat(first.duration()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void refusesASlotWithoutDuration() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> slot("2024-10-14T10:00:00+02:00", "2024-10-14T08:00:00Z"));
  }

  @Test
  void sortsPartialDatesByTheirFirstDay() {
    assertThat(PartialDate.of(2024)).isLessThan(PartialDate.of(2024, 2));
    assertThat(PartialDate.of(2024, 1)).isLessThan(PartialDate.of(2024));
    assertThat(PartialDate.of(2023, 12, 31)).isLessThan(PartialDate.of(2024, 1, 1));
  }

  private static void assertBounds(Timing when, String earliest, String latest) {
    assertThat(when.earliest()).isEqualTo(earliest);
    assertThat(when.latest()).isEqualTo(latest);
  }

  private static TimeSlot slot(String start, String end) {
    return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Test
  void endsASlotNoEarlierThanTheDayOnWhichItBegins() {
    TimeSlot slot =
        TimeSlot.of(
            OffsetDateTime.parse("2024-02-29T00:30+01:00"),
            OffsetDateTime.parse("2024-02-28T23:45-01:00"));

    assertThat(slot.earliest()).isEqualTo("2024-02-29");
    assertThat(slot.latest()).isEqualTo("2024-02-29");
  }
}
