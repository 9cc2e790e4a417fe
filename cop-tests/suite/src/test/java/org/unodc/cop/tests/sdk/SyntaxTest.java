package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;

class SyntaxTest {
  @Test
  void refusesANullByte() {
    assertThat(Refusals.of(Day.class, "{\0}"))
        .containsExactly(
            "json.syntax  1:2 This is not JSON: the character U+0000 does not belong" + " here.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024\0\"}"))
        .containsExactly(
            "json.syntax /date 1:14 This is not JSON: inside a text or name, the character U+0000"
                + " must be written as an escape.");
    assertThat(Refusals.of(Day.class, "{\"date\":7,\0}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but the number"
                + " 7 was found.",
            "json.syntax /date 1:11 This is not JSON: the character U+0000 does not"
                + " belong here.");
  }

  @Test
  void refusesComments() {
    assertThat(Refusals.of(Day.class, "{/*c*/\"date\":\"2024-10-14\"}"))
        .containsExactly("json.syntax  1:2 This is not JSON: JSON does not allow comments.");
    assertThat(Refusals.of(Day.class, "// c\n{}"))
        .containsExactly("json.syntax  1:1 This is not JSON: JSON does not allow comments.");
    assertThat(Refusals.of(Day.class, "{\"date\":#}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: a value was expected, but the"
                + " character # was found.");
  }

  @Test
  void refusesSingleQuotes() {
    assertThat(Refusals.of(Day.class, "{'date':1}"))
        .containsExactly(
            "json.syntax  1:2 This is not JSON: a name in quotation marks was expected,"
                + " but the character ' was found.");
    assertThat(Refusals.of(Day.class, "{\"date\":'x'}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: a value was expected, but the"
                + " character ' was found.");
  }

  @Test
  void refusesTypographicQuotes() {
    assertThat(Refusals.of(Day.class, "{\"date\":“2024”}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: a value was expected, but the"
                + " character “ (U+201C) was found.");
  }

  @Test
  void refusesANameWithoutQuotes() {
    assertThat(Refusals.of(Day.class, "{date:1}"))
        .containsExactly(
            "json.syntax  1:2 This is not JSON: a name in quotation marks was expected,"
                + " but the character d was found.");
  }

  @Test
  void refusesInvalidNumbers() {
    assertThat(Refusals.of(Day.class, "{\"date\":NaN}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word NaN has no quotation marks"
                + " and is not true, false or null.");
    assertThat(Refusals.of(Day.class, "{\"date\":Infinity}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word Infinity has no quotation"
                + " marks and is not true, false or null.");
    assertThat(Refusals.of(Day.class, "{\"date\":-Infinity}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word -Infinity has no quotation"
                + " marks and is not true, false or null.");
  }

  @Test
  void refusesLeadingZeros() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":01}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a number must not begin with an unnecessary"
                + " zero.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":-01}"))
        .containsExactly(
            "json.syntax /year 1:11 This is not JSON: a number must not begin with an unnecessary"
                + " zero.");
  }

  @Test
  void refusesAPlusSign() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":+1}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a number must not begin with a plus sign.");
  }

  @Test
  void refusesANumberThatLacksDigits() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":.5}"))
        .containsExactly(
            "json.syntax /year 1:9 This is not JSON: a value was expected, but the"
                + " character . was found.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":1.}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a digit must follow the decimal point of a"
                + " number.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":1e}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a digit must follow the exponent sign of a"
                + " number.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":-}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a digit must follow the minus sign of a"
                + " number, but the character } was found.");
  }

  @Test
  void refusesHexadecimalNumbers() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":0x1F}"))
        .containsExactly(
            "json.syntax /year 1:10 This is not JSON: a comma or the end was expected"
                + " after the value, but the character x was found.");
  }

  @Test
  void refusesAnAdditionalComma() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",}"))
        .containsExactly(
            "json.syntax /date 1:22 This is not JSON: a name in quotation marks was"
                + " expected, but the character } was found.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":[,]}"))
        .containsExactly(
            "json.syntax /sessions/0 1:48 This is not JSON: a value was expected, but the"
                + " character , was found.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sources\":[{\"link\":\"a\"},]}"))
        .containsExactly(
            "json.syntax /sources/1 1:60 This is not JSON: a value was expected, but the"
                + " character ] was found.");
  }

  @Test
  void refusesAMissingComma() {
    assertThat(Refusals.of(DateRange.class, "{\"first\":\"2024-10-14\" \"last\":\"2024-10-18\"}"))
        .containsExactly(
            "json.syntax /first 1:23 This is not JSON: a comma or the end was expected"
                + " after the value, but the character \" was found.");
  }

  @Test
  void refusesAMissingColon() {
    assertThat(Refusals.of(Day.class, "{\"date\" \"2024-10-14\"}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: a colon was expected after the name,"
                + " but the character \" was found.");
  }

  @Test
  void refusesBracketsThatDoNotMatch() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\"]"))
        .containsExactly(
            "json.syntax /date 1:21 This is not JSON: the character ] closes nothing that"
                + " is open here.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":[}"))
        .containsExactly(
            "json.syntax /sessions 1:48 This is not JSON: the character } closes nothing"
                + " that is open here.");
  }

  @Test
  void refusesUnknownKeywords() {
    assertThat(Refusals.of(Day.class, "{\"date\":True}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word True has no quotation marks"
                + " and is not true, false or null.");
    assertThat(Refusals.of(Day.class, "{\"date\":undefined}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word undefined has no quotation"
                + " marks and is not true, false or null.");
    assertThat(Refusals.of(Day.class, "{\"date\":nul}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: the word nul has no quotation marks"
                + " and is not true, false or null.");
  }

  @Test
  void refusesALineFeedInsideAText() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"x\ny\"}"))
        .containsExactly(
            "json.syntax /date 1:11 This is not JSON: inside a text or name, the character U+000A"
                + " must be written as an escape.");
  }

  @Test
  void refusesUnknownEscapes() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"\\q\"}"))
        .containsExactly(
            "json.syntax /date 1:11 This is not JSON: \\ is followed by the character q,"
                + " which is not an escape.");
    assertThat(Refusals.of(Day.class, "{\"date\":\"\\u12g4\"}"))
        .containsExactly(
            "json.syntax /date 1:14 This is not JSON: four hexadecimal digits must follow \\u,"
                + " but the character g was found.");
  }

  @Test
  void refusesOtherBlanks() {
    assertThat(Refusals.of(Day.class, "\u00A0{}"))
        .containsExactly(
            "json.syntax  1:1 This is not JSON: a value was expected, but the character"
                + " U+00A0 was found.");
  }

  @Test
  void refusesAnotherLanguage() {
    assertThat(Refusals.of(Day.class, "<day>2024-10-14</day>"))
        .containsExactly(
            "json.syntax  1:1 This is not JSON: a value was expected, but the character <"
                + " was found.");
    assertThat(Refusals.of(Day.class, "date: 2024-10-14"))
        .containsExactly(
            "json.syntax  1:1 This is not JSON: the word date has no quotation marks and is not"
                + " true, false or null.");
  }

  @Test
  void reportsACharacterOfTwoUnitsAsOneCharacter() {
    assertThat(Refusals.of(Day.class, "{\"date\":😀}"))
        .containsExactly(
            "json.syntax /date 1:9 This is not JSON: a value was expected, but the"
                + " character 😀 (U+1F600) was found.");
  }
}
