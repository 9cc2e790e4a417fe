package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.Source;

class InvariantTest {
  @Test
  void refusesALastDayBeforeTheFirst() {
    assertThat(Refusals.of(DateRange.class, "{\"first\":\"2024-10-18\",\"last\":\"2024-10-14\"}"))
        .containsExactly(
            "value.invariant  1:1 A date range cannot have these values: last day 2024-10-14"
                + " is before first day 2024-10-18.");
  }

  @Test
  void reportsTheProblemAtTheObject() {
    assertThat(
            Refusals.of(
                Conference.class,
                BEGINNING
                    + ",\"sessions\":[{\"id\":\"untoc-cop12\",\n"
                    + "  \"days\":\n"
                    + "    {\"first\":\"2024-10-18\",\"last\":\"2024-10-14\"}}]}"))
        .containsExactly(
            "value.invariant /sessions/0/days 3:5 A date range cannot have these values: last"
                + " day 2024-10-14 is before first day 2024-10-18.");
  }

  @Test
  void refusesASlotThatEndsWhenItStarts() {
    assertThat(
            Refusals.of(
                TimeSlot.class,
                "{\"start\":\"2024-10-14T10:00:00Z\",\"end\":\"2024-10-14T12:00:00+02:00\"}"))
        .containsExactly(
            "value.invariant  1:1 A time slot cannot have these values: the end"
                + " 2024-10-14T12:00+02:00 is not after the start 2024-10-14T10:00Z.");
  }

  @Test
  void refusesADayWithoutAMonth() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":2024,\"day\":3}"))
        .containsExactly(
            "value.invariant  1:1 A partial date cannot have these values: a day without a month is"
                + " not a date.");
  }

  @Test
  void refusesAnInvalidMonth() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":2024,\"month\":13}"))
        .containsExactly(
            "value.invariant  1:1 A partial date cannot have these values: there is no month"
                + " 13.");
  }

  @Test
  void refusesASourceWithoutATitleOrLink() {
    assertThat(Refusals.of(Source.class, "{}"))
        .containsExactly(
            "value.invariant  1:1 A source cannot have these values: a source must have a title, a"
                + " symbol or a link.");
  }

  @Test
  void reportsNoInvariantIfAPartIsWrong() {
    assertThat(Refusals.of(DateRange.class, "{\"first\":\"2024-10-18\",\"last\":\"2024-10-32\"}"))
        .containsExactly(
            "value.invalid /last 1:30 A date such as 2024-10-14 was expected, but the"
                + " text \"2024-10-32\" was found: the calendar has no such day.");
  }
}
