package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.statement.Statement;

class DateRefusalTest {
  @Test
  void refusesADayThatDoesNotExist() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-02-30\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-02-30\" was found: the calendar has no such day.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2023-02-29\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2023-02-29\" was found: the calendar has no such day.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-13-01\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-13-01\" was found: the calendar has no such day.");
  }

  @Test
  void refusesTheYearZero() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"0000-01-01\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"0000-01-01\" was found: there is no year 0.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"0000-10-14T10:00:00Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"0000-10-14T10:00:00Z\" was found: there is no"
                + " year 0.");
  }

  @Test
  void refusesADateInAnotherForm() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-2-3\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-2-3\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"10000-01-01\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"10000-01-01\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"-001-01-01\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"-001-01-01\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"20241014\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"20241014\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\" 2024-10-14\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \" 2024-10-14\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"14.10.2024\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"14.10.2024\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-W42-1\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-W42-1\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"٢٠٢٤-10-14\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"\u2068٢٠٢٤-10-14\u2069\" was found: the expected form is YYYY-MM-DD.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"\" was found: the expected form is YYYY-MM-DD.");
  }

  @Test
  void refusesADateWithATime() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14T00:00\"}"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-10-14T00:00\" was found: the expected form is YYYY-MM-DD.");
  }

  @Test
  void refusesADateAndTimeWithoutAnOffset() {
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14T10:00:00\" was found: the expected form is"
                + " YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
  }

  @Test
  void refusesADateAndTimeInAnotherForm() {
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14T10:00Z\" was found: the expected form is"
                + " YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14t10:00:00z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14t10:00:00z\" was found: the expected form is"
                + " YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14 10:00:00Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14 10:00:00Z\" was found: the expected form is"
                + " YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00+0200\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14T10:00:00+0200\" was found: the expected"
                + " form is YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00.1234567890Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"2024-10-14T10:00:00.1234567890Z\" was found:"
                + " the expected form is YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00+02:00:30\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14T10:00:00+02:00:30\" was found: the expected"
                + " form is YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00+02:00[Europe/Vienna]\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00 was"
                + " expected, but the text \"2024-10-14T10:00:00+02:00[Europe/Vienna]\" was found:"
                + " the expected form is YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z.");
  }

  @Test
  void refusesADateAndTimeThatDoesNotExist() {
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-02-30T10:00:00Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"2024-02-30T10:00:00Z\" was found: there is no"
                + " such day, time or offset.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T24:00:00Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"2024-10-14T24:00:00Z\" was found: there is no"
                + " such day, time or offset.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T23:59:60Z\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"2024-10-14T23:59:60Z\" was found: there is no"
                + " such day, time or offset.");
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00+19:00\",\"end\":\"2025-01-01T00:00:00Z\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A date and time such as 2024-10-14T10:00:00+02:00"
                + " was expected, but the text \"2024-10-14T10:00:00+19:00\" was found: there"
                + " is no such day, time or offset.");
  }

  @Test
  void refusesAnInvalidTime() {
    assertThat(Refusals.of(DailySlot.class, "{\"start\":\"9:30\",\"end\":\"23:00\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A time such as 09:30 was expected, but the text"
                + " \"9:30\" was found: the expected form is hh:mm or hh:mm:ss.");
    assertThat(Refusals.of(DailySlot.class, "{\"start\":\"24:00\",\"end\":\"23:00\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A time such as 09:30 was expected, but the text"
                + " \"24:00\" was found: the clock has no such time.");
    assertThat(Refusals.of(DailySlot.class, "{\"start\":\"0930\",\"end\":\"23:00\"}"))
        .containsExactly(
            "value.invalid /start 1:10 A time such as 09:30 was expected, but the text"
                + " \"0930\" was found: the expected form is hh:mm or hh:mm:ss.");
  }

  @Test
  void refusesAnInvalidDuration() {
    assertThat(Refusals.of(Statement.class, "{\"id\":\"s-1\",\"timeLimit\":\"3 min\"}"))
        .containsExactly(
            "value.invalid /timeLimit 1:25 A duration such as PT1H30M was expected, but the text"
                + " \"3 min\" was found: the expected form is that of ISO 8601, without years and"
                + " months.");
  }

  @Test
  void refusesAnInvalidZone() {
    assertThat(Refusals.of(Venue.class, "{\"name\":\"VIC\",\"zone\":\"Europe/Wien\"}"))
        .containsExactly(
            "value.invalid /zone 1:22 A time zone such as Europe/Vienna was expected, but"
                + " the text \"Europe/Wien\" was found: no such time zone is known.");
    assertThat(Refusals.of(Venue.class, "{\"name\":\"VIC\",\"zone\":\"!!\"}"))
        .containsExactly(
            "value.invalid /zone 1:22 A time zone such as Europe/Vienna was expected, but"
                + " the text \"!!\" was found: no such time zone is known.");
  }
}
