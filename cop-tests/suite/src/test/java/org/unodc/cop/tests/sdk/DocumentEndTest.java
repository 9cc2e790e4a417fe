package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;

class DocumentEndTest {
  @Test
  void refusesAnEmptyDocument() {
    assertThat(Refusals.of(Conference.class, ""))
        .containsExactly(
            "document.empty  1:1 The document is empty, but a conference was expected.");
  }

  @Test
  void refusesADocumentOfOnlyBlanks() {
    assertThat(Refusals.of(Conference.class, " \r\n\t "))
        .containsExactly(
            "document.empty  1:1 The document is empty, but a conference was expected.");
  }

  @Test
  void refusesADocumentOfOnlyAByteOrderMark() {
    assertThat(Refusals.of(Conference.class, "\uFEFF"))
        .containsExactly(
            "document.empty  1:1 The document is empty, but a conference was expected.");
  }

  @Test
  void refusesADocumentThatEndsAfterItsFirstBrace() {
    assertThat(Refusals.of(Day.class, "{"))
        .containsExactly("json.syntax  1:2 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsInsideAName() {
    assertThat(Refusals.of(Day.class, "{\"da"))
        .containsExactly("json.syntax  1:5 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsAfterAName() {
    assertThat(Refusals.of(Day.class, "{\"date\""))
        .containsExactly("json.syntax /date 1:8 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsAfterAColon() {
    assertThat(Refusals.of(Day.class, "{\"date\":"))
        .containsExactly("json.syntax /date 1:9 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsInsideAText() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"20"))
        .containsExactly("json.syntax /date 1:12 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsInsideAnEscape() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"\\"))
        .containsExactly("json.syntax /date 1:11 The document ends before its value is complete.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"\\u12"))
        .containsExactly("json.syntax /date 1:14 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsAfterAValue() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\""))
        .containsExactly("json.syntax /date 1:21 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsAfterAComma() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\n"))
        .containsExactly("json.syntax /date 2:1 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsInsideAKeyword() {
    assertThat(Refusals.of(Day.class, "{\"date\":tr"))
        .containsExactly("json.syntax /date 1:11 The document ends before its value is complete.");
    assertThat(Refusals.of(Day.class, "nul"))
        .containsExactly("json.syntax  1:4 The document ends before its value is complete.");
  }

  @Test
  void refusesADocumentThatEndsInsideANumber() {
    assertThat(Refusals.of(Day.class, "{\"date\":-"))
        .containsExactly("json.syntax /date 1:10 The document ends before its value is complete.");
    assertThat(Refusals.of(Day.class, "{\"date\":1."))
        .containsExactly("json.syntax /date 1:11 The document ends before its value is complete.");
    assertThat(Refusals.of(Day.class, "{\"date\":1e"))
        .containsExactly("json.syntax /date 1:11 The document ends before its value is complete.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":20"))
        .containsExactly("json.syntax /year 1:11 The document ends before its value is complete.");
  }

  @Test
  void reportsTheProblemsBeforeTheEnd() {
    assertThat(Refusals.of(Day.class, "{\"date\":[{\"a\":1,"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but a list was"
                + " found.",
            "json.syntax /date/0/a 1:17 The document ends before its value is complete.");
  }

  @Test
  void refusesTwoDocuments() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"}{}"))
        .containsExactly("json.syntax  1:22 The document goes on after the end of its value.");
  }

  @Test
  void refusesContentAfterTheValue() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"}\n\n  7"))
        .containsExactly("json.syntax  3:3 The document goes on after the end of its value.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"} x"))
        .containsExactly(
            "json.syntax  1:23 This is not JSON: the word x has no quotation marks and is not true,"
                + " false or null.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"}]"))
        .containsExactly(
            "json.syntax  1:22 This is not JSON: the character ] closes nothing that is"
                + " open here.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"},"))
        .containsExactly(
            "json.syntax  1:22 This is not JSON: a value was expected, but the character"
                + " , was found.");
  }

  @Test
  void reportsTheProblemsBeforeContentAfterTheValue() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-02-30\"} 1"))
        .containsExactly(
            "value.invalid /date 1:9 A date such as 2024-10-14 was expected, but the text"
                + " \"2024-02-30\" was found: the calendar has no such day.",
            "json.syntax  1:23 The document goes on after the end of its value.");
  }
}
