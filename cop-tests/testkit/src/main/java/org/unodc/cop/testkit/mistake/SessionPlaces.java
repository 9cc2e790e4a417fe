package org.unodc.cop.testkit.mistake;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parts of sessions that mistakes about them need. */
final class SessionPlaces {
  static final String SESSIONS = "/sessions/*";

  private SessionPlaces() {}

  /** {@return the other sessions of the record} */
  static Stream<RecordPart> others(RecordPart session) {
    return session.siblings();
  }

  /** {@return the session that an officer or another value names} */
  static Optional<RecordPart> sessionOf(RecordPart part) {
    return part.referred("session", SESSIONS);
  }

  /** {@return the regular session with a number that differs from that of this one by so much} */
  static Optional<RecordPart> withOrdinal(RecordPart session, int difference) {
    return others(session)
        .filter(SessionPlaces::isRegular)
        .filter(other -> other.has("convention") == session.has("convention"))
        .filter(
            other ->
                !other.has("convention")
                    || other.text("convention").equals(session.text("convention")))
        .filter(other -> ordinal(other) == ordinal(session) + difference)
        .findFirst();
  }

  /** {@return whether a session has a number and days and is neither special nor resumed} */
  static boolean isRegular(RecordPart session) {
    return session.has("ordinal")
        && session.has("days")
        && (!session.has("kind") || session.is("kind", "REGULAR"));
  }

  static int ordinal(RecordPart session) {
    return session.child("ordinal").node().asInt();
  }

  /** {@return the English text of a member; empty if it has none} */
  static Optional<String> english(RecordPart part, String member) {
    return part.has(member) ? english(part.child(member)) : Optional.empty();
  }

  private static Optional<String> english(RecordPart text) {
    if (text.node().isString()) {
      return Optional.of(text.text());
    }
    return text.has("texts") && text.child("texts").has("en")
        ? Optional.of(text.child("texts").text("en"))
        : Optional.empty();
  }

  /** {@return whether an English title begins with a number and what it counts} */
  static boolean titleStatesNumber(RecordPart part) {
    return english(part, "title")
        .filter(
            title ->
                title.matches(
                    "(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh"
                        + "|Twelfth|Sixteenth|Seventeenth) (plenary meeting|session)\\b.*"))
        .isPresent();
  }

  /** {@return the rooms of the venue of a session} */
  static Stream<RecordPart> rooms(RecordPart session) {
    return session.has("venue") ? session.child("venue").children("rooms") : Stream.empty();
  }

  /** {@return the rooms of the venues of other sessions} */
  static Stream<RecordPart> roomsElsewhere(RecordPart session) {
    return others(session)
        .filter(other -> !areHeldTogether(session, other))
        .flatMap(SessionPlaces::rooms);
  }

  private static boolean areHeldTogether(RecordPart one, RecordPart other) {
    return one.has("days")
        && other.has("days")
        && !one.child("days").day("first").isAfter(other.child("days").day("last"))
        && !other.child("days").day("first").isAfter(one.child("days").day("last"));
  }

  /** {@return the agenda items of other sessions} */
  static Stream<RecordPart> itemsElsewhere(RecordPart session) {
    return others(session).flatMap(other -> other.children("agendaItems"));
  }
}
