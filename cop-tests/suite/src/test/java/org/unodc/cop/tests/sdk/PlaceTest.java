package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;

class PlaceTest {
  @Test
  void countsACarriageReturnWithALineFeedAsOneLineEnd() {
    assertThat(Refusals.of(DateRange.class, "{\r\n\"first\":7,\r\n\"last\":8}"))
        .containsExactly(
            "value.type /first 2:9 A date such as 2024-10-14 was expected, but the number"
                + " 7 was found.",
            "value.type /last 3:8 A date such as 2024-10-14 was expected, but the number"
                + " 8 was found.");
    assertThat(Refusals.of(DateRange.class, "{\"first\":7,\r\n  \"last\":NaN}"))
        .containsExactly(
            "value.type /first 1:10 A date such as 2024-10-14 was expected, but the"
                + " number 7 was found.",
            "json.syntax /last 2:10 This is not JSON: the word NaN has no quotation marks"
                + " and is not true, false or null.");
  }

  @Test
  void countsALineThatEndsInACarriageReturn() {
    assertThat(Refusals.of(DateRange.class, "{\r\"first\":7,\r\"last\":8}"))
        .containsExactly(
            "value.type /first 2:9 A date such as 2024-10-14 was expected, but the number"
                + " 7 was found.",
            "value.type /last 3:8 A date such as 2024-10-14 was expected, but the number"
                + " 8 was found.");
  }

  @Test
  void countsALineFeedAndACarriageReturnAsTwoLines() {
    assertThat(Refusals.of(DateRange.class, "{\n\r\"first\":7,\n\r\"last\":8}"))
        .containsExactly(
            "value.type /first 3:9 A date such as 2024-10-14 was expected, but the number"
                + " 7 was found.",
            "value.type /last 5:8 A date such as 2024-10-14 was expected, but the number"
                + " 8 was found.");
  }

  @Test
  void countsColumnsInUtf16Units() {
    assertThat(Refusals.of(DateRange.class, "{\"x😀\":\"😀\",\"first\":7,\"last\":8}"))
        .containsExactly(
            "member.unknown /x😀 1:2 A date range has no member \"x😀\".",
            "value.type /first 1:21 A date such as 2024-10-14 was expected, but the"
                + " number 7 was found.",
            "value.type /last 1:30 A date such as 2024-10-14 was expected, but the number"
                + " 8 was found.");
  }

  @Test
  void countsATabAsOneColumn() {
    assertThat(Refusals.of(DateRange.class, "{\t\"first\":7,\t\"last\":\"2024-10-14\"}"))
        .containsExactly(
            "value.type /first 1:11 A date such as 2024-10-14 was expected, but the"
                + " number 7 was found.");
  }

  @Test
  void pointsToElementsOfLists() {
    assertThat(
            Refusals.of(
                Conference.class, BEGINNING + ",\"sessions\":[7,[]],\"drafts\":[{\"id\":7}]}"))
        .containsExactly(
            "value.type /sessions/0 1:48 A session was expected, but the number 7 was"
                + " found. The expected form is an object that has at least \"id\".",
            "value.type /sessions/1 1:50 A session was expected, but a list was found."
                + " The expected form is an object that has at least \"id\".",
            "value.type /drafts/0/id 1:70 The id of a draft such as untoc-cop12-l4 was"
                + " expected, but the number 7 was found.");
  }
}
