package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.SessionPlaces.SESSIONS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the days, numbers and lists of sessions. */
final class SessionMistakes {
  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("session.lasts-months", "The last day of a session has a later month.")
              .at(SESSIONS)
              .where(session -> session.has("days"))
              .change(session -> session.child("days").moveDay("last", 61))
              .foundBy("session.length-is-plausible"),
          Mistake.of("session.days-exchanged", "The first and the last day are exchanged.")
              .at(SESSIONS)
              .where(session -> session.has("days"))
              .where(session -> day(session, "first").isBefore(day(session, "last")))
              .change(
                  session -> {
                    LocalDate first = day(session, "first");
                    session.child("days").set("first", day(session, "last")).set("last", first);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("session.year-before", "The days of a session have the year before.")
              .at(SESSIONS)
              .where(SessionMistakes::hasMeetingsOnItsDays)
              .change(session -> session.child("days").moveDay("first", -365).moveDay("last", -365))
              .foundBy("meeting.lies-within-the-days-of-its-session"),
          Mistake.of("session.opens-a-day-late", "A session opens a day later than it did.")
              .at(SESSIONS)
              .where(session -> session.has("days"))
              .where(session -> day(session, "first").isBefore(day(session, "last")))
              .where(
                  session ->
                      session
                          .children("meetings")
                          .filter(meeting -> meeting.has("slot"))
                          .anyMatch(
                              meeting ->
                                  meeting.child("slot").day("start").equals(day(session, "first"))))
              .change(session -> session.child("days").moveDay("first", 1))
              .foundBy("meeting.lies-within-the-days-of-its-session"),
          Mistake.of("session.number-of-another", "A session gets the number of another one.")
              .at(SESSIONS)
              .where(SessionPlaces::isRegular)
              .where(session -> neighbour(session).isPresent())
              .change(
                  session ->
                      session.set(
                          "ordinal", neighbour(session).orElseThrow().child("ordinal").node()))
              .foundBy("session.ordinals-are-distinct"),
          Mistake.of("session.number-zero", "A session is counted from zero.")
              .at(SESSIONS)
              .where(session -> session.has("ordinal"))
              .change(session -> session.set("ordinal", 0))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("session.number-mistyped", "The number of a session is one too high.")
              .at(SESSIONS)
              .where(session -> session.has("ordinal") && SessionPlaces.titleStatesNumber(session))
              .where(session -> !session.is("kind", "SPECIAL"))
              .change(session -> session.set("ordinal", SessionPlaces.ordinal(session) + 1))
              .foundBy("session.titles-state-its-number"),
          Mistake.of("session.title-of-another", "A session gets the title of the one before.")
              .at(SESSIONS)
              .where(SessionPlaces::isRegular)
              .where(
                  session ->
                      neighbour(session).filter(SessionPlaces::titleStatesNumber).isPresent())
              .change(
                  session ->
                      session.set("title", neighbour(session).orElseThrow().child("title").node()))
              .foundBy("session.titles-state-its-number"),
          Mistake.of(
                  "session.translation-left",
                  "A translated title is left over from the session before.")
              .at(SESSIONS)
              .where(SessionPlaces::isRegular)
              .where(session -> frenchTitle(session) && neighbour(session).isPresent())
              .where(session -> frenchTitle(neighbour(session).orElseThrow()))
              .change(
                  session ->
                      session
                          .child("title")
                          .child("texts")
                          .set(
                              "fr",
                              neighbour(session)
                                  .orElseThrow()
                                  .child("title")
                                  .child("texts")
                                  .text("fr")))
              .foundBy("session.titles-state-its-number"),
          Mistake.of("session.days-of-another", "A session gets the days of the one before.")
              .at(SESSIONS)
              .where(SessionPlaces::isRegular)
              .where(session -> SessionPlaces.withOrdinal(session, -1).isPresent())
              .change(
                  session ->
                      session.set(
                          "days",
                          SessionPlaces.withOrdinal(session, -1)
                              .orElseThrow()
                              .child("days")
                              .node()))
              .foundBy("session.ordinals-and-days-ascend-together"),
          Mistake.of(
                  "session.overlaps-the-next", "A session ends on the day on which the next opens.")
              .at(SESSIONS)
              .where(SessionPlaces::isRegular)
              .where(session -> SessionPlaces.withOrdinal(session, 1).isPresent())
              .change(
                  session ->
                      session
                          .child("days")
                          .set(
                              "last",
                              day(SessionPlaces.withOrdinal(session, 1).orElseThrow(), "first")))
              .foundBy("session.ends-before-the-next-opens"),
          Mistake.of(
                  "session.resumed-before-it-opened",
                  "The resumed part of a session is entered two years too early.")
              .at(SESSIONS)
              .where(
                  session ->
                      session.is("kind", "RESUMED")
                          && session.has("ordinal")
                          && session.has("days"))
              .where(
                  session ->
                      SessionPlaces.others(session)
                          .filter(SessionPlaces::isRegular)
                          .anyMatch(
                              other ->
                                  SessionPlaces.ordinal(other) == SessionPlaces.ordinal(session)))
              .change(session -> session.child("days").moveDay("first", -730).moveDay("last", -730))
              .foundBy("session.resumed-part-opens-later"),
          Mistake.of(
                  "session.agenda-circulated-too-late",
                  "The provisional agenda is circulated after the session opened.")
              .at(SESSIONS)
              .where(session -> session.has("days") && session.has("agendaCirculatedOn"))
              .change(
                  session -> session.set("agendaCirculatedOn", day(session, "first").plusDays(10)))
              .foundBy(
                  "session.agenda-circulated-before-it-opens", "session.agenda-circulated-in-time"),
          Mistake.of(
                  "session.agenda-circulated-a-year-early",
                  "The provisional agenda is circulated in the year before.")
              .at(SESSIONS)
              .where(session -> session.has("days") && session.has("agendaCirculatedOn"))
              .where(
                  session ->
                      session
                          .day("agendaCirculatedOn")
                          .isBefore(day(session, "first").minusDays(2)))
              .change(session -> session.moveDay("agendaCirculatedOn", -365))
              .foundBy("session.agenda-circulated-before-it-opens"),
          Mistake.of("session.of-an-unknown-treaty", "A session names a treaty nobody entered.")
              .at(SESSIONS)
              .change(session -> session.set("convention", "treaty-that-nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of("session.id-of-another", "A session gets the id of another one.")
              .at(SESSIONS)
              .where(session -> session.siblings().findAny().isPresent())
              .change(
                  session ->
                      session.set("id", session.oneOf(session.siblings().toList()).text("id")))
              .foundBy("reference.ids-are-unique"),
          Mistake.of("session.held-online", "A session with rooms is entered as online.")
              .at(SESSIONS)
              .where(session -> SessionPlaces.rooms(session).findAny().isPresent())
              .where(session -> !session.is("format", "ONLINE"))
              .change(session -> session.set("format", "ONLINE"))
              .foundBy("session.online-session-has-no-rooms"),
          Mistake.of("session.kind-misspelled", "The kind of a session has a slip of the keyboard.")
              .at(SESSIONS)
              .where(session -> session.has("kind"))
              .change(session -> session.set("kind", "REGULR"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("session.theme-twice", "A session lists a theme twice.")
              .at("/sessions/*/themes/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("session.figure-twice", "A published figure is entered twice.")
              .at("/sessions/*/publishedFigures/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("session.document-twice", "A document without a symbol is entered twice.")
              .at("/sessions/*/documents/*")
              .where(document -> document.has("title"))
              .change(document -> document.remove("symbol").duplicate())
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("session.side-event-twice", "A session lists a side event twice.")
              .at("/sessions/*/sideEvents/items/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("session.outcome-twice", "A session lists an outcome twice.")
              .at("/sessions/*/outcomes/items/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of(
                  "session.side-event-of-another", "A session lists a side event of another one.")
              .at(SESSIONS)
              .where(session -> session.has("sideEvents"))
              .where(session -> session.child("sideEvents").has("items"))
              .where(session -> !sideEventsElsewhere(session).isEmpty())
              .change(
                  session -> {
                    RecordPart event = session.oneOf(sideEventsElsewhere(session));
                    session.child("sideEvents").child("items").add(event.child("id").node());
                  })
              .foundBy("side-event.names-the-session-that-lists-it"),
          Mistake.of(
                  "session.document-of-another",
                  "A document of the year before is listed for a session.")
              .at("/sessions/*/documents/*")
              .where(document -> document.record().has("documentSeries"))
              .where(document -> document.has("symbol"))
              .where(
                  document ->
                      document
                          .text("symbol")
                          .matches(document.record().text("documentSeries") + "/20[0-9]{2}/[0-9]+"))
              .where(document -> document.parent().parent().has("days"))
              .change(
                  document ->
                      document.set(
                          "symbol", document.text("symbol").replaceFirst("/20[0-9]{2}/", "/1999/")))
              .foundBy("outcome.document-symbols-name-their-session"),
          Mistake.of("session.other-format", "A hybrid session is entered as held in person.")
              .at(SESSIONS)
              .where(session -> session.is("format", "HYBRID"))
              .where(session -> session.record().children("sideEvents").findAny().isEmpty())
              .change(session -> session.set("format", "IN_PERSON"))
              .notKnowable("Nothing else in a record says how participants attended."));

  private SessionMistakes() {}

  private static LocalDate day(RecordPart session, String member) {
    return session.child("days").day(member);
  }

  private static boolean hasMeetingsOnItsDays(RecordPart session) {
    return session.has("days")
        && session.children("meetings").anyMatch(meeting -> meeting.has("slot"));
  }

  private static Optional<RecordPart> neighbour(RecordPart session) {
    return SessionPlaces.withOrdinal(session, -1).or(() -> SessionPlaces.withOrdinal(session, 1));
  }

  private static boolean frenchTitle(RecordPart session) {
    return session.has("title")
        && session.child("title").has("texts")
        && session.child("title").child("texts").has("fr");
  }

  private static List<RecordPart> sideEventsElsewhere(RecordPart session) {
    return session
        .all("/sideEvents/*")
        .filter(event -> event.has("session") && !event.is("session", session.text("id")))
        .toList();
  }
}
