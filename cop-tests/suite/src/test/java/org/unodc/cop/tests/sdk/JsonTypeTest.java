package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.ReportedCount;

class JsonTypeTest {
  @Test
  void refusesEachOtherTypeForAText() {
    assertThat(Refusals.of(Day.class, "{\"date\":{}}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but an object"
                + " was found.");
    assertThat(Refusals.of(Day.class, "{\"date\":[]}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but a list was"
                + " found.");
    assertThat(Refusals.of(Day.class, "{\"date\":7}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but the number"
                + " 7 was found.");
    assertThat(Refusals.of(Day.class, "{\"date\":1.5}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but the number"
                + " 1.5 was found.");
    assertThat(Refusals.of(Day.class, "{\"date\":true}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but true was"
                + " found.");
    assertThat(Refusals.of(Day.class, "{\"date\":false}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but false was"
                + " found.");
  }

  @Test
  void refusesEachOtherTypeForANumber() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":{}}"))
        .containsExactly(
            "value.type /year 1:9 A whole number was expected, but an object was found.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":[]}"))
        .containsExactly("value.type /year 1:9 A whole number was expected, but a list was found.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":\"12\"}"))
        .containsExactly(
            "value.type /year 1:9 A whole number was expected, but the text \"12\" was"
                + " found.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":true}"))
        .containsExactly("value.type /year 1:9 A whole number was expected, but true was found.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":false}"))
        .containsExactly("value.type /year 1:9 A whole number was expected, but false was found.");
  }

  @Test
  void refusesEachOtherTypeForACodeOfAnEnumeration() {
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":{}}"))
        .containsExactly(
            "value.type /qualifier 1:24 The qualifier of a count was expected, but an"
                + " object was found.");
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":[]}"))
        .containsExactly(
            "value.type /qualifier 1:24 The qualifier of a count was expected, but a list"
                + " was found.");
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":0}"))
        .containsExactly(
            "value.type /qualifier 1:24 The qualifier of a count was expected, but the"
                + " number 0 was found.");
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":true}"))
        .containsExactly(
            "value.type /qualifier 1:24 The qualifier of a count was expected, but true"
                + " was found.");
  }

  @Test
  void refusesEachOtherTypeForAList() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":{}}"))
        .containsExactly(
            "value.type /sessions 1:47 A list in which each element is a session was"
                + " expected, but an object was found.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":\"a\"}"))
        .containsExactly(
            "value.type /sessions 1:47 A list in which each element is a session was"
                + " expected, but the text \"a\" was found.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":7}"))
        .containsExactly(
            "value.type /sessions 1:47 A list in which each element is a session was"
                + " expected, but the number 7 was found.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":true}"))
        .containsExactly(
            "value.type /sessions 1:47 A list in which each element is a session was"
                + " expected, but true was found.");
  }

  @Test
  void refusesEachOtherTypeForAnObject() {
    assertThat(Refusals.of(Conference.class, "[]"))
        .containsExactly(
            "value.type  1:1 A conference was expected, but a list was found."
                + " The expected form is an object that has at least \"format\", \"id\".");
    assertThat(Refusals.of(Conference.class, "\"a\""))
        .containsExactly(
            "value.type  1:1 A conference was expected, but the text \"a\" was found."
                + " The expected form is an object that has at least \"format\", \"id\".");
    assertThat(Refusals.of(Conference.class, "7"))
        .containsExactly(
            "value.type  1:1 A conference was expected, but the number 7 was found."
                + " The expected form is an object that has at least \"format\", \"id\".");
    assertThat(Refusals.of(Conference.class, "false"))
        .containsExactly(
            "value.type  1:1 A conference was expected, but false was found."
                + " The expected form is an object that has at least \"format\", \"id\".");
  }

  @Test
  void refusesEachOtherTypeForATruthValue() {
    assertThat(
            Refusals.of(
                ReportedFigure.class,
                "{\"subject\":\"PARTIES\",\"count\":{\"value\":1,\"qualifier\":\"EXACT\"},\"claimedRecord\":\"true\"}"))
        .containsExactly(
            "value.type /claimedRecord 1:78 True or false was expected, but the text"
                + " \"true\" was found.");
    assertThat(
            Refusals.of(
                ReportedFigure.class,
                "{\"subject\":\"PARTIES\",\"count\":{\"value\":1,\"qualifier\":\"EXACT\"},\"claimedRecord\":1}"))
        .containsExactly(
            "value.type /claimedRecord 1:78 True or false was expected, but the number 1"
                + " was found.");
    assertThat(
            Refusals.of(
                ReportedFigure.class,
                "{\"subject\":\"PARTIES\",\"count\":{\"value\":1,\"qualifier\":\"EXACT\"},\"claimedRecord\":{}}"))
        .containsExactly(
            "value.type /claimedRecord 1:78 True or false was expected, but an object was"
                + " found.");
    assertThat(
            Refusals.of(
                ReportedFigure.class,
                "{\"subject\":\"PARTIES\",\"count\":{\"value\":1,\"qualifier\":\"EXACT\"},\"claimedRecord\":[]}"))
        .containsExactly(
            "value.type /claimedRecord 1:78 True or false was expected, but a list was"
                + " found.");
  }

  @Test
  void refusesEachOtherTypeForATextInLanguages() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":7}"))
        .containsExactly(
            "value.type /title 1:44 A text in one or more languages was expected, but the"
                + " number 7 was found. The expected form is a text, or an object"
                + " that has at least \"texts\".");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":[]}"))
        .containsExactly(
            "value.type /title 1:44 A text in one or more languages was expected, but a"
                + " list was found. The expected form is a text, or an object"
                + " that has at least \"texts\".");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":true}"))
        .containsExactly(
            "value.type /title 1:44 A text in one or more languages was expected, but"
                + " true was found. The expected form is a text, or an object"
                + " that has at least \"texts\".");
  }

  @Test
  void refusesEachOtherTypeForTheTextsByLanguage() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":{\"texts\":[]}}"))
        .containsExactly(
            "value.type /title/texts 1:53 An object in which each member is a text was"
                + " expected, but a list was found.");
  }

  @Test
  void refusesEachOtherTypeForAnObjectWithAType() {
    assertThat(Refusals.of(Actor.class, "[]"))
        .containsExactly("value.type  1:1 An actor was expected, but a list was found.");
    assertThat(Refusals.of(Actor.class, "\"aut\""))
        .containsExactly("value.type  1:1 An actor was expected, but the text \"aut\" was found.");
    assertThat(Refusals.of(Actor.class, "7"))
        .containsExactly("value.type  1:1 An actor was expected, but the number 7 was found.");
  }

  @Test
  void refusesNullEverywhere() {
    assertThat(Refusals.of(Day.class, "{\"date\":null}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but null was"
                + " found. Leave out a value that is not known.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":null}"))
        .containsExactly(
            "value.type /year 1:9 A whole number was expected, but null was found. Leave out a"
                + " value that is not known.");
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":null}"))
        .containsExactly(
            "value.type /qualifier 1:24 The qualifier of a count was expected, but null"
                + " was found. Leave out a value that is not known.");
    assertThat(Refusals.of(Conference.class, "null"))
        .containsExactly(
            "value.type  1:1 A conference was expected, but null was found. Leave out a value that"
                + " is not known.");
    assertThat(Refusals.of(Actor.class, "null"))
        .containsExactly(
            "value.type  1:1 An actor was expected, but null was found. Leave out a value that is"
                + " not known.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":null,\"sessions\":null}"))
        .containsExactly(
            "value.type /title 1:44 A text in one or more languages was expected, but"
                + " null was found. Leave out a value that is not known.",
            "value.type /sessions 1:60 A list in which each element is a session was"
                + " expected, but null was found. Leave out a value that is not known.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sessions\":[null]}"))
        .containsExactly(
            "value.type /sessions/0 1:48 A session was expected, but null was found. Leave out a"
                + " value that is not known.");
  }
}
