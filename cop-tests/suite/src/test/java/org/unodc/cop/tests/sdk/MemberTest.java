package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;

class MemberTest {
  @Test
  void refusesARepeatedKnownName() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"date\":\"2024-10-14\"}"))
        .containsExactly(
            "member.duplicate /date 1:22 The name \"date\" occurs twice in the same object.");
  }

  @Test
  void refusesEachRepetitionOfAName() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"date\":1,\"date\":[]}"))
        .containsExactly(
            "member.duplicate /date 1:22 The name \"date\" occurs twice in the same object.",
            "member.duplicate /date 1:31 The name \"date\" occurs twice in the same object.");
  }

  @Test
  void refusesARepeatedUnknownName() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"x\":1,\"x\":2}"))
        .containsExactly(
            "member.unknown /x 1:22 A day has no member \"x\".",
            "member.duplicate /x 1:28 The name \"x\" occurs twice in the same object.");
  }

  @Test
  void refusesARepeatedNameInsideASkippedValue() {
    assertThat(
            Refusals.of(
                Day.class, "{\"date\":\"2024-10-14\",\"extra\":{\"a\":[{\"b\":1,\"b\":2}]}}"))
        .containsExactly(
            "member.unknown /extra 1:22 A day has no member \"extra\".",
            "member.duplicate /extra/a/0/b 1:43 The name \"b\" occurs twice in the same object.");
    assertThat(Refusals.of(Day.class, "{\"date\":{\"b\":1,\"b\":2}}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but an object"
                + " was found.",
            "member.duplicate /date/b 1:16 The name \"b\" occurs twice in the same object.");
  }

  @Test
  void refusesARepeatedLanguage() {
    assertThat(
            Refusals.of(
                Conference.class,
                BEGINNING + ",\"title\":{\"texts\":{\"en\":\"a\",\"en\":\"b\"}}}"))
        .containsExactly(
            "member.duplicate /title/texts/en 1:63 The name \"en\" occurs twice in the same"
                + " object.");
  }

  @Test
  void recognizesANameWithAnEscape() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"d\\u0061te\":\"2024-10-14\"}"))
        .containsExactly(
            "member.duplicate /date 1:22 The name \"date\" occurs twice in the same object.");
  }

  @Test
  void suggestsASimilarName() {
    assertThat(Refusals.of(Day.class, "{\"dat\":\"2024-10-14\"}"))
        .containsExactly(
            "member.missing  1:1 A day must have the member \"date\" (a date such as"
                + " 2024-10-14).",
            "member.unknown /dat 1:2 A day has no member \"dat\". Did you mean \"date\"?");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"sesions\":[]}"))
        .containsExactly(
            "member.unknown /sesions 1:36 A conference has no member \"sesions\". Did you"
                + " mean \"sessions\"?");
  }

  @Test
  void suggestsNothingIfNoNameIsSimilar() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"wholly\":null}"))
        .containsExactly("member.unknown /wholly 1:22 A day has no member \"wholly\".");
  }

  @Test
  void escapesTheNameInThePointer() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"a/b~c\":0}"))
        .containsExactly("member.unknown /a~1b~0c 1:22 A day has no member \"a/b~c\".");
  }

  @Test
  void refusesAnEmptyName() {
    assertThat(Refusals.of(Day.class, "{\"date\":\"2024-10-14\",\"\":0}"))
        .containsExactly("member.unknown / 1:22 A day has no member \"\".");
  }

  @Test
  void namesAreCaseSensitive() {
    assertThat(Refusals.of(Day.class, "{\"Date\":\"2024-10-14\"}"))
        .containsExactly(
            "member.missing  1:1 A day must have the member \"date\" (a date such as"
                + " 2024-10-14).",
            "member.unknown /Date 1:2 A day has no member \"Date\". Did you mean" + " \"date\"?");
  }

  @Test
  void reportsEachMissingRequiredMember() {
    assertThat(Refusals.of(DateRange.class, "{}"))
        .containsExactly(
            "member.missing  1:1 A date range must have the member \"first\" (a date such"
                + " as 2024-10-14).",
            "member.missing  1:1 A date range must have the member \"last\" (a date such"
                + " as 2024-10-14).");
  }

  @Test
  void reportsTheMissingMembersOfARecord() {
    assertThat(Refusals.of(Conference.class, "{}"))
        .containsExactly(
            "member.missing  1:1 A conference must have the member \"format\" (the text"
                + " \"cop/1\").",
            "member.missing  1:1 A conference must have the member \"id\" (the id of a"
                + " conference such as untoc-cop).");
  }

  @Test
  void refusesAnotherVersionOfTheFormat() {
    assertThat(Refusals.of(Conference.class, "{\"format\":\"cop/2\",\"id\":\"untoc-cop\"}"))
        .containsExactly(
            "value.invalid /format 1:11 The text \"cop/1\" was expected, but the text"
                + " \"cop/2\" was found: the only supported value is cop/1.");
  }

  @Test
  void reportsAMissingMemberAtItsObject() {
    assertThat(
            Refusals.of(
                Conference.class,
                BEGINNING
                    + ",\n"
                    + "  \"sources\":[{\"link\":\"a\"},\n"
                    + "    {\"certainty\":\"STATED\"}],\"remarks\":[{}]}"))
        .containsExactly(
            "value.invariant /sources/1 3:5 A source cannot have these values: a source must"
                + " have a title, a symbol or a link.",
            "member.missing /remarks/0 3:40 A remark must have the member \"place\" (a"
                + " text).");
  }
}
