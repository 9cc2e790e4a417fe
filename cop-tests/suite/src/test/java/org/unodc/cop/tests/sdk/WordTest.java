package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.sideevent.SideEvent;

class WordTest {
  @Test
  void suggestsASimilarCode() {
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":\"EXAKT\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text"
                + " \"EXAKT\" was found: the allowed values are EXACT, AT_LEAST, MORE_THAN,"
                + " AT_MOST, FEWER_THAN, ABOUT, UNQUALIFIED; did you mean EXACT?");
  }

  @Test
  void codesAreCaseSensitive() {
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":\"exact\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text"
                + " \"exact\" was found: the allowed values are EXACT, AT_LEAST, MORE_THAN,"
                + " AT_MOST, FEWER_THAN, ABOUT, UNQUALIFIED.");
  }

  @Test
  void refusesAnEmptyCode() {
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":1,\"qualifier\":\"\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text \"\""
                + " was found: the allowed values are EXACT, AT_LEAST, MORE_THAN, AT_MOST,"
                + " FEWER_THAN, ABOUT, UNQUALIFIED.");
  }

  @Test
  void refusesAnIdThatIsNotASlug() {
    assertThat(Refusals.of(Conference.class, "{\"format\":\"cop/1\",\"id\":\"UNTOC COP\"}"))
        .containsExactly(
            "value.invalid /id 1:24 The id of a conference such as untoc-cop was"
                + " expected, but the text \"UNTOC COP\" was found: an id is lower-case letters"
                + " and digits with single hyphens between them, at most 100 characters.");
    assertThat(Refusals.of(Conference.class, "{\"format\":\"cop/1\",\"id\":\"a--b\"}"))
        .containsExactly(
            "value.invalid /id 1:24 The id of a conference such as untoc-cop was"
                + " expected, but the text \"a--b\" was found: an id is lower-case letters and"
                + " digits with single hyphens between them, at most 100 characters.");
  }

  @Test
  void refusesTheCodeOfAStateInLowerCase() {
    assertThat(Refusals.of(Person.class, "{\"name\":\"A\",\"state\":\"aut\"}"))
        .containsExactly(
            "value.invalid /state 1:21 The code of a State such as AUT was expected, but"
                + " the text \"aut\" was found: a State's code is three capital letters from A"
                + " to Z, but this is \"aut\".");
  }

  @Test
  void refusesABlankText() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":\" \"}"))
        .containsExactly(
            "value.invalid /title 1:44 A text in one or more languages was expected, but"
                + " the text \" \" was found: the text in language \"en\" is blank.");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":{\"texts\":{\"en\":\"\"}}}"))
        .containsExactly(
            "value.invalid /title/texts/en 1:59 A text was expected, but the text \"\" was found:"
                + " it is blank.");
    assertThat(Refusals.of(Person.class, "{\"name\":\"\"}"))
        .containsExactly(
            "value.invalid /name 1:9 A text was expected, but the text \"\" was found: it is"
                + " blank.");
    assertThat(Refusals.of(SideEvent.class, "{\"id\":\"a\",\"languages\":[\"en\",\"\\t\"]}"))
        .containsExactly(
            "value.invalid /languages/1 1:29 A text was expected, but the text \"\\u0009\" was"
                + " found: it is blank.");
  }

  @Test
  void refusesATextWithoutALanguage() {
    assertThat(
            Refusals.of(
                Conference.class, BEGINNING + ",\"title\":{\"original\":\"en\",\"texts\":{}}}"))
        .containsExactly(
            "value.invariant /title 1:44 A text in one or more languages cannot have these values:"
                + " a text must be in at least one language.");
  }

  @Test
  void shortensALongTextInAMessage() {
    assertThat(
            Refusals.of(
                ReportedCount.class, "{\"value\":1,\"qualifier\":\"" + "x".repeat(61) + "\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text"
                + " \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" was found:"
                + " the allowed values are EXACT, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, ABOUT,"
                + " UNQUALIFIED.");
  }

  @Test
  void splitsNoCharacterInAMessage() {
    assertThat(
            Refusals.of(
                ReportedCount.class, "{\"value\":1,\"qualifier\":\"" + "x".repeat(59) + "😀😀\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text"
                + " \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" was found: the"
                + " allowed values are EXACT, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, ABOUT,"
                + " UNQUALIFIED.");
  }

  @Test
  void escapesControlCharactersInAMessage() {
    assertThat(
            Refusals.of(
                ReportedCount.class,
                "{\"value\":1,\"qualifier\":\"\\u202Ea\\u0000\\u001B[1m\\n\"}"))
        .containsExactly(
            "value.invalid /qualifier 1:24 The qualifier of a count was expected, but the text"
                + " \"\\u202Ea\\u0000\\u001B[1m\\u000A\" was found: the allowed values are EXACT,"
                + " AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, ABOUT, UNQUALIFIED.");
  }

  @Test
  void refusesAnEscapedUnpairedSurrogate() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":\"a\\uD83D\"}"))
        .containsExactly(
            "value.invalid /title 1:44 The text \"a\\uD83D\" holds half of a character"
                + " (an unpaired surrogate).");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":\"a\\uDE00b\"}"))
        .containsExactly(
            "value.invalid /title 1:44 The text \"a\\uDE00b\" holds half of a character"
                + " (an unpaired surrogate).");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":\"\\uDE00\\uD83D\"}"))
        .containsExactly(
            "value.invalid /title 1:44 The text \"\\uDE00\\uD83D\" holds half of a"
                + " character (an unpaired surrogate).");
  }

  @Test
  void refusesALiteralUnpairedSurrogate() {
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"title\":\"a\uD83D\"}"))
        .containsExactly(
            "value.invalid /title 1:44 The text \"a\\uD83D\" holds half of a character"
                + " (an unpaired surrogate).");
  }

  @Test
  void refusesAnUnpairedSurrogateInAName() {
    assertThat(
            Refusals.of(
                Conference.class, BEGINNING + ",\"title\":{\"texts\":{\"e\\uD83D\":\"x\"}}}"))
        .containsExactly(
            "value.invalid /title/texts/e\\uD83D 1:54 The text \"e\\uD83D\" holds half of"
                + " a character (an unpaired surrogate).");
    assertThat(Refusals.of(Conference.class, BEGINNING + ",\"x\\uDE00\":1}"))
        .containsExactly("member.unknown /x\\uDE00 1:36 A conference has no member \"x\\uDE00\".");
  }
}
