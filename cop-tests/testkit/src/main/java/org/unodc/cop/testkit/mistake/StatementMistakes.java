package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the statements made at sessions. */
final class StatementMistakes {
  private static final String STATEMENTS = "/statements/*";
  private static final String NEW_ID = "a-statement-entered-again";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("statement.entered-twice", "A statement is entered again with its id.")
              .at(STATEMENTS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of("statement.entered-again", "A statement is entered again under a new id.")
              .at(STATEMENTS)
              .where(statement -> statement.has("title") || statement.has("when"))
              .where(StatementMistakes::namesAllSpeakers)
              .change(statement -> statement.duplicate().set("id", NEW_ID))
              .foundBy("statement.is-recorded-once"),
          Mistake.of("statement.of-another-session", "A statement is entered at another session.")
              .at(STATEMENTS)
              .where(statement -> isAt(statement, "meeting") && hasOtherSessions(statement))
              .change(statement -> statement.set("session", otherSession(statement)))
              .foundBy("statement.is-delivered-in-a-meeting-of-its-session"),
          Mistake.of(
                  "statement.at-an-event-of-another-session",
                  "A statement at an event around a session is entered at another session.")
              .at(STATEMENTS)
              .where(statement -> isAtAnEventOfItsSession(statement) && hasOtherSessions(statement))
              .change(statement -> statement.set("session", otherSession(statement)))
              .foundBy("statement.occasion-is-of-its-session"),
          Mistake.of("statement.at-another-meeting", "The meeting is one of another session.")
              .at(STATEMENTS)
              .where(statement -> isAt(statement, "meeting") && !otherMeetings(statement).isEmpty())
              .change(
                  statement ->
                      statement
                          .child("occasion")
                          .set("meeting", statement.oneOf(otherMeetings(statement)).text("id")))
              .foundBy("statement.is-delivered-in-a-meeting-of-its-session"),
          Mistake.of("statement.at-no-meeting", "The meeting is one that nobody entered.")
              .at(STATEMENTS)
              .where(statement -> isAt(statement, "meeting"))
              .change(statement -> statement.child("occasion").set("meeting", "no-such-meeting"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "statement.under-an-item-of-another-session", "The item is of another session.")
              .at(STATEMENTS)
              .where(statement -> statement.has("session") && statement.has("agendaItem"))
              .where(statement -> !SpeakersListMistakes.otherItems(statement).isEmpty())
              .change(
                  statement ->
                      statement.set(
                          "agendaItem",
                          statement.oneOf(SpeakersListMistakes.otherItems(statement)).text("id")))
              .foundBy("statement.agenda-item-is-of-its-session"),
          Mistake.of("statement.under-no-item", "The agenda item is one that nobody entered.")
              .at(STATEMENTS)
              .where(statement -> statement.has("agendaItem"))
              .change(statement -> statement.set("agendaItem", "no-such-item"))
              .foundBy("reference.resolves"),
          Mistake.of("statement.a-day-late", "A statement is entered a day after its meeting.")
              .at(STATEMENTS)
              .where(statement -> hasADay(statement) && isOnTheDayOfItsMeeting(statement))
              .change(statement -> statement.child("when").moveDay("date", 1))
              .foundBy("statement.is-made-on-a-day-of-its-occasion"),
          Mistake.of("statement.a-year-early", "A statement is entered in the year before.")
              .at(STATEMENTS)
              .where(statement -> hasADay(statement) && isOnTheDayOfItsMeeting(statement))
              .change(statement -> statement.child("when").moveDay("date", -365))
              .foundBy("statement.is-made-on-a-day-of-its-occasion"),
          Mistake.of(
                  "statement.at-some-meeting-after-the-session",
                  "A statement at a meeting that is not known is entered after the session.")
              .at(STATEMENTS)
              .where(statement -> isAt(statement, "someMeeting") && hasADay(statement))
              .where(statement -> session(statement).filter(part -> part.has("days")).isPresent())
              .change(
                  statement ->
                      statement
                          .child("when")
                          .set(
                              "date",
                              session(statement)
                                  .orElseThrow()
                                  .child("days")
                                  .day("last")
                                  .plusDays(2)))
              .foundBy("statement.is-made-on-a-day-of-its-occasion"),
          Mistake.of("statement.delivered-in-the-future", "A delivered statement is to come.")
              .at(STATEMENTS)
              .where(statement -> statement.is("delivery", "DELIVERED") && hasADay(statement))
              .change(
                  statement ->
                      statement
                          .child("when")
                          .set("date", statement.child("when").day("date").plusYears(50)))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("statement.position-zero", "Positions are counted from zero.")
              .at(STATEMENTS)
              .where(statement -> statement.has("orderOfRequest"))
              .change(statement -> statement.set("orderOfRequest", 0))
              .foundBy("statement.order-of-request-is-a-position-of-its-own"),
          Mistake.of("statement.position-of-another", "Two statements get one position.")
              .at(STATEMENTS)
              .where(statement -> neighbour(statement).isPresent())
              .change(
                  statement ->
                      statement.set(
                          "orderOfRequest",
                          neighbour(statement).orElseThrow().child("orderOfRequest").node()))
              .foundBy("statement.order-of-request-is-a-position-of-its-own"),
          Mistake.of("statement.time-limit-in-hours", "Minutes are entered as hours.")
              .at(STATEMENTS)
              .change(statement -> statement.set("timeLimit", "PT3H"))
              .foundBy("statement.time-limit-is-plausible"),
          Mistake.of("statement.time-limit-of-nothing", "The time limit is zero, for none.")
              .at(STATEMENTS)
              .change(statement -> statement.set("timeLimit", "PT0S"))
              .foundBy("statement.time-limit-is-plausible"),
          Mistake.of("statement.by-nobody", "The speaker is one that nobody entered.")
              .at("/statements/*/deliveredBy/*")
              .where(speaker -> speaker.has("stakeholder"))
              .change(speaker -> speaker.set("stakeholder", "nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of("statement.by-one-speaker-twice", "A speaker is entered again.")
              .at("/statements/*/deliveredBy/*")
              .where(speaker -> speaker.has("stakeholder") || speaker.has("participant"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of(
                  "statement.of-youth-without-its-consultation",
                  "The statement of a consultation does not name it.")
              .at(STATEMENTS)
              .where(StatementMistakes::isTheOutcomeThatItStemsFrom)
              .change(statement -> statement.remove("stemsFrom"))
              .foundBy("statement.youth-statement-stems-from-a-consultation"),
          Mistake.of("statement.without-id", "A statement is entered without its id.")
              .at(STATEMENTS)
              .change(statement -> statement.remove("id"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("statement.time-limit-in-words", "The time limit is entered in words.")
              .at(STATEMENTS)
              .change(statement -> statement.set("timeLimit", "three minutes"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("statement.words-of-another", "The summary is that of another statement.")
              .at(STATEMENTS)
              .change(statement -> statement.set("summary", "The speaker asked for more time."))
              .notKnowable("A record has no other text that a summary could contradict."));

  private StatementMistakes() {}

  private static boolean isAt(RecordPart statement, String type) {
    return statement.has("occasion")
        && statement.has("session")
        && statement.child("occasion").is("type", type);
  }

  private static Optional<RecordPart> session(RecordPart part) {
    return part.referred("session", "/sessions/*");
  }

  private static Optional<RecordPart> meeting(RecordPart statement) {
    return statement.child("occasion").referred("meeting", "/sessions/*/meetings/*");
  }

  private static boolean hasOtherSessions(RecordPart statement) {
    return otherSessions(statement).findAny().isPresent();
  }

  private static String otherSession(RecordPart statement) {
    return statement.oneOf(otherSessions(statement).toList()).text("id");
  }

  private static Stream<RecordPart> otherSessions(RecordPart statement) {
    return statement
        .all("/sessions/*")
        .filter(session -> !statement.is("session", session.text("id")));
  }

  private static List<RecordPart> otherMeetings(RecordPart statement) {
    return otherSessions(statement).flatMap(session -> session.children("meetings")).toList();
  }

  private static boolean isAtAnEventOfItsSession(RecordPart statement) {
    if (!isAt(statement, "sideEvent") && !isAt(statement, "engagement")) {
      return false;
    }
    RecordPart occasion = statement.child("occasion");
    return Stream.of(
            occasion.referred("sideEvent", "/sideEvents/*"),
            occasion.referred("engagement", "/engagements/*"))
        .flatMap(Optional::stream)
        .anyMatch(event -> event.is("session", statement.text("session")));
  }

  private static boolean hasADay(RecordPart statement) {
    return statement.has("when") && statement.child("when").is("type", "day");
  }

  private static boolean isOnTheDayOfItsMeeting(RecordPart statement) {
    return isAt(statement, "meeting")
        && meeting(statement)
            .filter(meeting -> meeting.has("slot"))
            .map(meeting -> meeting.child("slot"))
            .filter(slot -> slot.day("start").equals(slot.day("end")))
            .filter(slot -> slot.day("start").equals(statement.child("when").day("date")))
            .isPresent();
  }

  /** {@return another statement with a position at the same meeting under the same item} */
  private static Optional<RecordPart> neighbour(RecordPart statement) {
    return statement.has("session")
            && statement.has("agendaItem")
            && statement.has("orderOfRequest")
        ? statement
            .siblings()
            .filter(other -> other.has("orderOfRequest"))
            .filter(other -> other.is("session", statement.text("session")))
            .filter(other -> other.is("agendaItem", statement.text("agendaItem")))
            .filter(other -> isAt(statement, "meeting") && isAt(other, "meeting"))
            .filter(
                other -> other.child("occasion").node().equals(statement.child("occasion").node()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean namesAllSpeakers(RecordPart statement) {
    List<RecordPart> speakers =
        Stream.of("deliveredBy", "onBehalfOf").flatMap(statement::children).toList();
    return !speakers.isEmpty()
        && speakers.stream().noneMatch(speaker -> speaker.is("type", "unnamed"));
  }

  private static boolean isTheOutcomeThatItStemsFrom(RecordPart statement) {
    return statement
        .referred("stemsFrom", "/youthConsultations/*")
        .filter(consultation -> consultation.is("outcomeStatement", statement.text("id")))
        .isPresent();
  }
}
