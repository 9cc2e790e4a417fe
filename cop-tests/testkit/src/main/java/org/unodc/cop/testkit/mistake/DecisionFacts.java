package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts of a record about the sessions, meetings and parties of decisions. */
final class DecisionFacts {
  private static final String SESSIONS = "/sessions/*";

  private DecisionFacts() {}

  /** {@return the session that a part of the record names} */
  static Optional<RecordPart> sessionOf(RecordPart part) {
    return part.referred("session", SESSIONS);
  }

  /** {@return whether a part names a session whose days the record states} */
  static boolean hasSessionDays(RecordPart part) {
    return sessionOf(part).filter(session -> session.has("days")).isPresent();
  }

  /** {@return whether a member is a day of the calendar} */
  static boolean isDay(RecordPart part, String member) {
    return part.has(member) && part.child(member).is("type", "day");
  }

  /** {@return the day of a member that is a day of the calendar} */
  static LocalDate dayOf(RecordPart part, String member) {
    return part.child(member).day("date");
  }

  /** Moves a member that is a day of the calendar. */
  static void moveDay(RecordPart part, String member, int days) {
    part.child(member).moveDay("date", days);
  }

  /**
   * {@return sessions that are certainly neither the session of this part nor parts of it: those
   * with another number}
   */
  static ImmutableList<RecordPart> otherSessions(RecordPart part) {
    Optional<RecordPart> own = sessionOf(part).filter(session -> session.has("ordinal"));
    return own.isEmpty()
        ? ImmutableList.of()
        : list(
            part.all(SESSIONS)
                .filter(session -> session.has("ordinal"))
                .filter(session -> !session.text("ordinal").equals(own.get().text("ordinal"))));
  }

  /** {@return the meetings of {@link #otherSessions}} */
  static ImmutableList<RecordPart> otherMeetings(RecordPart part) {
    return list(otherSessions(part).stream().flatMap(session -> session.children("meetings")));
  }

  /** {@return the drafts of {@link #otherSessions}} */
  static ImmutableList<RecordPart> otherDrafts(RecordPart part) {
    ImmutableList<String> sessions =
        otherSessions(part).stream()
            .map(session -> session.text("id"))
            .collect(ImmutableList.toImmutableList());
    return list(
        part.all("/drafts/*")
            .filter(draft -> draft.has("session") && sessions.contains(draft.text("session"))));
  }

  /** {@return the meeting that a vote or an outcome names} */
  static Optional<RecordPart> meetingOf(RecordPart part) {
    return part.referred("meeting", SESSIONS + "/meetings/*");
  }

  /** {@return the complete list of the parties present at the meeting of a vote or an outcome} */
  static Optional<RecordPart> completePresence(RecordPart part) {
    return meetingOf(part)
        .filter(meeting -> meeting.has("partiesPresent"))
        .map(meeting -> meeting.child("partiesPresent"))
        .filter(parties -> isTrue(parties, "complete"));
  }

  /** {@return whether a member is true} */
  static boolean isTrue(RecordPart part, String member) {
    return part.node().path(member).isBoolean() && part.node().path(member).booleanValue();
  }

  /** {@return the number of a member; zero if it is absent or no number} */
  static long number(RecordPart part, String member) {
    return part.node().path(member).isNumber() ? part.node().path(member).longValue() : 0;
  }

  /** {@return the number of members of all regional organizations, which may vote for them} */
  static long membersOfOrganizations(RecordPart part) {
    return part.all("/participants/*")
        .filter(participant -> participant.is("type", "regionalOrganization"))
        .mapToLong(
            organization ->
                organization.children("members").count()
                    + organization.children("memberships").count())
        .sum();
  }

  /** {@return whether a participant of the record is a State} */
  static boolean isState(RecordPart part, String member) {
    return part.referred(member, "/participants/*")
        .filter(participant -> participant.is("type", "state"))
        .isPresent();
  }

  /** {@return the other elements of the same list that have these members} */
  static ImmutableList<RecordPart> othersWith(RecordPart part, String... members) {
    return list(part.siblings().filter(sibling -> sibling.has(members)));
  }

  /** {@return whether a member of both parts is absent, or the same text} */
  static boolean haveSame(RecordPart one, RecordPart other, String member) {
    return one.node().path(member).equals(other.node().path(member));
  }

  /** {@return the parts of a stream as a list} */
  static ImmutableList<RecordPart> list(Stream<RecordPart> parts) {
    return parts.collect(ImmutableList.toImmutableList());
  }
}
