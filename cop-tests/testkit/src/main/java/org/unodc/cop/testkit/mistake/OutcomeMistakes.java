package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.DecisionFacts.haveSame;
import static org.unodc.cop.testkit.mistake.DecisionFacts.isDay;
import static org.unodc.cop.testkit.mistake.DecisionFacts.list;
import static org.unodc.cop.testkit.mistake.DecisionFacts.number;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in resolutions and decisions, and in the lists of them. */
final class OutcomeMistakes {
  private static final String OUTCOMES = "/outcomes/*";
  private static final String LISTS = "/sessions/*/outcomes";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("outcome.a-year-late", "The year of adoption is one too high.")
              .at(OUTCOMES)
              .where(outcome -> isDay(outcome, "adopted"))
              .where(DecisionFacts::hasSessionDays)
              .change(outcome -> DecisionFacts.moveDay(outcome, "adopted", 365))
              .foundBy("outcome.is-adopted-during-its-session"),
          Mistake.of("outcome.a-year-early", "The year of adoption is one too low.")
              .at(OUTCOMES)
              .where(outcome -> isDay(outcome, "adopted"))
              .where(DecisionFacts::hasSessionDays)
              .change(outcome -> DecisionFacts.moveDay(outcome, "adopted", -365))
              .foundBy("outcome.is-adopted-during-its-session"),
          Mistake.of("outcome.day-after-its-meeting", "The day of the report is entered.")
              .at(OUTCOMES)
              .where(outcome -> isDay(outcome, "adopted"))
              .where(
                  outcome ->
                      DecisionFacts.meetingOf(outcome)
                          .filter(meeting -> meeting.has("slot"))
                          .isPresent())
              .change(outcome -> DecisionFacts.moveDay(outcome, "adopted", 2))
              .foundBy("outcome.is-adopted-during-its-session"),
          Mistake.of("outcome.in-the-future", "Two digits of the year are exchanged.")
              .at(OUTCOMES)
              .where(outcome -> isDay(outcome, "adopted"))
              .where(outcome -> DecisionFacts.dayOf(outcome, "adopted").getYear() / 10 == 202)
              .change(outcome -> outcome.child("adopted").set("date", "2204-10-14"))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of(
                  "outcome.meeting-of-another-session",
                  "The outcome names a meeting of another session.")
              .at(OUTCOMES)
              .where(outcome -> !DecisionFacts.otherMeetings(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome.set(
                          "meeting",
                          outcome.oneOf(DecisionFacts.otherMeetings(outcome)).text("id")))
              .foundBy("outcome.is-adopted-at-a-meeting-of-its-session"),
          Mistake.of("outcome.number-of-another", "The number of another outcome is entered.")
              .at(OUTCOMES)
              .where(outcome -> outcome.has("number", "kind", "session"))
              .where(outcome -> !ofOneSeries(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome.set("number", outcome.oneOf(ofOneSeries(outcome)).text("number")))
              .foundBy("outcome.numbers-are-distinct"),
          Mistake.of(
                  "outcome.number-of-another-session",
                  "The number of the outcome begins with that of the session before.")
              .at(OUTCOMES)
              .where(
                  outcome ->
                      outcome.has("number")
                          && outcome.text("number").matches("[0-9]{1,9}/[0-9]{1,8}"))
              .where(
                  outcome ->
                      DecisionFacts.sessionOf(outcome)
                          .filter(session -> number(session, "ordinal") > 1)
                          .filter(session -> !session.is("kind", "SPECIAL"))
                          .isPresent())
              .change(
                  outcome ->
                      outcome.set(
                          "number",
                          number(DecisionFacts.sessionOf(outcome).orElseThrow(), "ordinal")
                              - 1
                              + outcome.text("number").replaceFirst("^[0-9]+", "")))
              .foundBy("outcome.numbers-name-their-session"),
          Mistake.of("outcome.twice", "The outcome is copied with its id.")
              .at(OUTCOMES)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of(
                  "outcome.twice-under-two-ids", "The outcome is entered again under another id.")
              .at(OUTCOMES)
              .where(outcome -> outcome.has("number") && outcome.has("kind"))
              .where(outcome -> DecisionFacts.sessionOf(outcome).isPresent())
              .change(outcome -> outcome.duplicate().set("id", outcome.text("id") + "-2"))
              .foundBy("outcome.numbers-are-distinct"),
          Mistake.of("outcome.no-such-draft", "The id of the draft of an outcome is mistyped.")
              .at(OUTCOMES)
              .where(outcome -> outcome.has("draft"))
              .change(outcome -> outcome.set("draft", outcome.text("draft") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "outcome.left-out-of-a-complete-list",
                  "An outcome is missing in a list that is said to be complete.")
              .at(LISTS + "/items/*")
              .where(item -> DecisionFacts.isTrue(item.parent().parent(), "complete"))
              .where(item -> item.siblings().noneMatch(other -> other.text().equals(item.text())))
              .where(OutcomeMistakes::isOfTheSessionThatListsIt)
              .change(RecordPart::delete)
              .foundBy("outcome.complete-list-names-each-outcome"),
          Mistake.of("outcome.listed-twice", "An outcome is listed twice.")
              .at(LISTS + "/items/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of(
                  "outcome.listed-by-another-session",
                  "An outcome of another session is added to the list.")
              .at(LISTS)
              .where(list -> list.has("items") && !outcomesOfOthers(list).isEmpty())
              .change(
                  list ->
                      list.child("items")
                          .add(list.oneOf(outcomesOfOthers(list)).child("id").node()))
              .foundBy("outcome.names-the-session-that-lists-it"),
          Mistake.of("outcome.session-forgotten", "The session of a listed outcome is left out.")
              .at(LISTS + "/items/*")
              .where(OutcomeMistakes::isOfTheSessionThatListsIt)
              .change(item -> outcome(item).findFirst().orElseThrow().remove("session"))
              .foundBy("outcome.names-the-session-that-lists-it"),
          Mistake.of("outcome.stated-number", "The stated number of outcomes is one too high.")
              .at(LISTS)
              .where(list -> DecisionFacts.isTrue(list, "complete"))
              .where(list -> list.has("stated") && list.child("stated").is("qualifier", "EXACT"))
              .change(
                  list ->
                      list.child("stated").set("value", number(list.child("stated"), "value") + 1))
              .foundBy("outcome.stated-outcomes-match-their-list"),
          Mistake.of("outcome.supersedes-itself", "The outcome is entered as its own successor.")
              .at(OUTCOMES)
              .change(outcome -> outcome.set("supersededBy", outcome.text("id")))
              .foundBy("outcome.superseding-outcome-is-later"),
          Mistake.of(
                  "outcome.superseded-in-a-circle",
                  "The later outcome is entered as superseded by the earlier one.")
              .at(OUTCOMES)
              .where(
                  outcome ->
                      outcome
                          .referred("supersededBy", OUTCOMES)
                          .filter(later -> !later.has("supersededBy"))
                          .isPresent())
              .change(
                  outcome ->
                      outcome
                          .referred("supersededBy", OUTCOMES)
                          .orElseThrow()
                          .set("supersededBy", outcome.text("id")))
              .foundBy("outcome.superseding-outcome-is-later"),
          Mistake.of(
                  "outcome.draft-of-another-session",
                  "The outcome names a draft of another session.")
              .at(OUTCOMES)
              .where(outcome -> !DecisionFacts.otherDrafts(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome.set(
                          "draft", outcome.oneOf(DecisionFacts.otherDrafts(outcome)).text("id")))
              .foundBy("outcome.stems-from-its-own-draft"),
          Mistake.of("outcome.draft-of-another-outcome", "The draft of another outcome is entered.")
              .at(OUTCOMES)
              .where(outcome -> !otherDraftsOfOutcomes(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome.set(
                          "draft", outcome.oneOf(otherDraftsOfOutcomes(outcome)).text("draft")))
              .foundBy("outcome.has-a-draft-of-its-own"),
          Mistake.of(
                  "outcome.on-a-protocol-of-another-convention",
                  "The outcome names a protocol of another convention.")
              .at(OUTCOMES)
              .where(
                  outcome ->
                      DecisionFacts.sessionOf(outcome)
                          .filter(session -> session.has("convention"))
                          .isPresent())
              .where(outcome -> !foreignProtocols(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome.set(
                          "instrument", outcome.oneOf(foreignProtocols(outcome)).text("id")))
              .foundBy("outcome.is-on-a-treaty-of-its-convention"),
          Mistake.of("outcome.kind-mistyped", "The kind of an outcome is mistyped.")
              .at(OUTCOMES)
              .change(outcome -> outcome.set("kind", "RESOLUTON"))
              .refusedAs(ProblemCode.INVALID_VALUE));

  private OutcomeMistakes() {}

  private static ImmutableList<RecordPart> ofOneSeries(RecordPart outcome) {
    return list(
        DecisionFacts.othersWith(outcome, "number").stream()
            .filter(other -> DecisionFacts.sessionOf(other).isPresent())
            .filter(other -> haveSame(outcome, other, "session"))
            .filter(other -> haveSame(outcome, other, "kind"))
            .filter(other -> !haveSame(outcome, other, "number")));
  }

  private static Stream<RecordPart> outcome(RecordPart item) {
    return item.all(OUTCOMES).filter(outcome -> outcome.is("id", item.text()));
  }

  private static boolean isOfTheSessionThatListsIt(RecordPart item) {
    String session = item.parent().parent().parent().text("id");
    return outcome(item).findFirst().filter(found -> found.is("session", session)).isPresent();
  }

  private static ImmutableList<RecordPart> outcomesOfOthers(RecordPart list) {
    String session = list.parent().text("id");
    return list(
        list.all(OUTCOMES)
            .filter(outcome -> !outcome.is("session", session))
            .filter(
                outcome ->
                    list.children("items").noneMatch(item -> outcome.is("id", item.text()))));
  }

  private static ImmutableList<RecordPart> otherDraftsOfOutcomes(RecordPart outcome) {
    return list(
        DecisionFacts.othersWith(outcome, "draft").stream()
            .filter(other -> !haveSame(outcome, other, "draft")));
  }

  private static ImmutableList<RecordPart> foreignProtocols(RecordPart outcome) {
    String own = DecisionFacts.sessionOf(outcome).orElseThrow().text("convention");
    return list(
        outcome
            .all("/conventions/*")
            .filter(treaty -> treaty.has("parent") && !treaty.is("parent", own))
            .filter(treaty -> !treaty.is("id", own)));
  }
}
