package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;

class UnionTest {
  @Test
  void reportsAMissingType() {
    assertThat(Refusals.of(Actor.class, "{}"))
        .containsExactly(
            "member.missing  1:1 An actor must have the member \"type\" (one of"
                + " participant, stakeholder, unit, person, unnamed).");
    assertThat(Refusals.of(Actor.class, "{\"participant\":\"aut\"}"))
        .containsExactly(
            "member.missing  1:1 An actor must have the member \"type\" (one of"
                + " participant, stakeholder, unit, person, unnamed).");
  }

  @Test
  void refusesAnUnknownType() {
    assertThat(
            Refusals.of(Actor.class, "{\n  \"participant\":\"aut\",\n  \"type\":\"government\"}"))
        .containsExactly(
            "value.invalid /type 3:10 The type of an actor is one of participant,"
                + " stakeholder, unit, person, unnamed, but the text \"government\" was found.");
    assertThat(Refusals.of(Timing.class, "{\"type\":\"week\"}"))
        .containsExactly(
            "value.invalid /type 1:9 The type of a point or span of time is one of day,"
                + " partialDate, dateRange, timeSlot, but the text \"week\" was found.");
  }

  @Test
  void suggestsASimilarType() {
    assertThat(Refusals.of(Actor.class, "{\"type\":\"partcipant\",\"participant\":\"aut\"}"))
        .containsExactly(
            "value.invalid /type 1:9 The type of an actor is one of participant,"
                + " stakeholder, unit, person, unnamed, but the text \"partcipant\" was found."
                + " Did you mean \"participant\"?");
  }

  @Test
  void refusesATypeThatIsNotAText() {
    assertThat(Refusals.of(Actor.class, "{\"type\":7}"))
        .containsExactly(
            "value.type /type 1:9 The type of an actor is a text, one of participant,"
                + " stakeholder, unit, person, unnamed.");
    assertThat(Refusals.of(Actor.class, "{\"type\":null}"))
        .containsExactly(
            "value.type /type 1:9 The type of an actor is a text, one of participant,"
                + " stakeholder, unit, person, unnamed.");
    assertThat(Refusals.of(Actor.class, "{\"type\":{}}"))
        .containsExactly(
            "value.type /type 1:9 The type of an actor is a text, one of participant,"
                + " stakeholder, unit, person, unnamed.");
  }

  @Test
  void refusesARepeatedType() {
    assertThat(
            Refusals.of(
                Actor.class,
                "{\"type\":\"participant\",\"participant\":\"aut\",\"type\":\"participant\"}"))
        .containsExactly(
            "member.duplicate /type 1:43 The name \"type\" occurs twice in the same object.");
    assertThat(
            Refusals.of(
                Actor.class,
                "{\"type\":\"participant\",\"participant\":\"aut\",\"type\":\"person\"}"))
        .containsExactly(
            "member.duplicate /type 1:43 The name \"type\" occurs twice in the same object.");
  }

  @Test
  void readsNoTypeFromAnInnerObject() {
    assertThat(Refusals.of(Actor.class, "{\"participant\":{\"type\":\"unit\"}}"))
        .containsExactly(
            "member.missing  1:1 An actor must have the member \"type\" (one of"
                + " participant, stakeholder, unit, person, unnamed).");
  }

  @Test
  void reportsAMissingMemberOfItsType() {
    assertThat(Refusals.of(Actor.class, "{\"type\":\"participant\"}"))
        .containsExactly(
            "member.missing  1:1 An actor of type \"participant\" must have the member"
                + " \"participant\" (the id of a participant such as aut).");
  }

  @Test
  void refusesAMemberOfAnotherType() {
    assertThat(
            Refusals.of(
                Actor.class, "{\"type\":\"unit\",\"unit\":\"csu\",\"person\":{\"name\":\"A\"}}"))
        .containsExactly(
            "member.unknown /person 1:29 An actor of type \"unit\" has no member" + " \"person\".");
  }

  @Test
  void reportsAWrongMemberIfTheTypeComesLast() {
    assertThat(Refusals.of(Actor.class, "{\"participant\":\"A\",\"type\":\"participant\"}"))
        .containsExactly(
            "value.invalid /participant 1:16 The id of a participant such as aut was"
                + " expected, but the text \"A\" was found: an id is lower-case letters and"
                + " digits with single hyphens between them, at most 100 characters.");
  }

  @Test
  void reportsNoMissingTypeIfTheDocumentBreaksBefore() {
    assertThat(Refusals.of(Actor.class, "{\"participant\":\"aut\","))
        .containsExactly(
            "json.syntax /participant 1:22 The document ends before its value is" + " complete.");
    assertThat(Refusals.of(Actor.class, "{\"participant\":\"aut\" \"type\":\"participant\"}"))
        .containsExactly(
            "json.syntax /participant 1:22 This is not JSON: a comma or the end was"
                + " expected after the value, but the character \" was found.");
  }

  @Test
  void reportsAMissingTypeAndARepeatedName() {
    assertThat(Refusals.of(Actor.class, "{\"x\":{\"type\":\"unit\"},\"x\":1}"))
        .containsExactly(
            "member.missing  1:1 An actor must have the member \"type\" (one of"
                + " participant, stakeholder, unit, person, unnamed).",
            "member.duplicate /x 1:22 The name \"x\" occurs twice in the same object.");
  }

  @Test
  void reportsEachElementOfAList() {
    assertThat(
            Refusals.of(
                Conference.class,
                BEGINNING
                    + ",\n"
                    + " \"sideEvents\":[{\"id\":\"se-1\",\"coOrganizers\":[{\"type\":\"unit\",\"unit\":\"csu\"},{\n"
                    + "\"typ\":\"person\"},{\"type\":\"persn\"},{\"type\":\"person\",\"person\":{\"nam\":\"X\"}}]}]}"))
        .containsExactly(
            "member.missing /sideEvents/0/coOrganizers/1 2:74 An actor must have the"
                + " member \"type\" (one of participant, stakeholder, unit, person, unnamed).",
            "value.invalid /sideEvents/0/coOrganizers/2/type 3:25 The type of an actor is"
                + " one of participant, stakeholder, unit, person, unnamed, but the text"
                + " \"persn\" was found. Did you mean \"person\"?",
            "member.missing /sideEvents/0/coOrganizers/3/person 3:60 A person must have"
                + " the member \"name\" (a text).",
            "member.unknown /sideEvents/0/coOrganizers/3/person/nam 3:61 A person has no"
                + " member \"nam\". Did you mean \"name\"?");
  }

  @Test
  void refusesAnInvariantInsideAType() {
    assertThat(
            Refusals.of(
                Timing.class,
                "{\"type\":\"dateRange\",\"first\":\"2024-10-18\",\"last\":\"2024-10-14\"}"))
        .containsExactly(
            "value.invariant  1:1 A point or span of time of type \"dateRange\" cannot have these"
                + " values: last day 2024-10-14 is before first day 2024-10-18.");
  }
}
