package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Mistakes in lists of speakers. */
final class SpeakersListMistakes {
  private static final String LISTS = "/speakersLists/*";
  private static final String ENTRIES = "/speakersLists/*/entries/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("speakers.request-after-closing", "A request is dated a day late.")
              .at(ENTRIES)
              .where(entry -> isOnTheList(entry) && entry.has("requestedAt"))
              .where(entry -> isClosedOnTheDayOf(entry))
              .change(entry -> entry.moveDay("requestedAt", 1))
              .foundBy("statement.floor-is-requested-before-the-list-closes"),
          Mistake.of("speakers.closed-before-the-requests", "A list is closed a day too early.")
              .at(LISTS)
              .where(list -> list.has("closedAt"))
              .where(
                  list ->
                      list.children("entries")
                          .filter(SpeakersListMistakes::isOnTheList)
                          .anyMatch(entry -> entry.has("requestedAt") && isClosedOnTheDayOf(entry)))
              .change(list -> list.moveDay("closedAt", -1))
              .foundBy("statement.floor-is-requested-before-the-list-closes"),
          Mistake.of("speakers.request-entered-twice", "A request for the floor is entered again.")
              .at(ENTRIES)
              .where(entry -> isOnTheList(entry) && namesSpeakers(entry))
              .change(entry -> entry.duplicate().remove("statement").remove("requestedAt"))
              .foundBy("statement.floor-is-requested-once"),
          Mistake.of("speakers.requests-out-of-order", "Two requests change their times.")
              .at(ENTRIES)
              .where(entry -> nextDated(entry).isPresent())
              .change(
                  entry -> {
                    RecordPart next = nextDated(entry).orElseThrow();
                    String time = entry.text("requestedAt");
                    entry.set("requestedAt", next.text("requestedAt"));
                    next.set("requestedAt", time);
                  })
              .foundBy("statement.requests-are-in-order"),
          Mistake.of("speakers.request-a-year-late", "A request is dated in the next year.")
              .at(ENTRIES)
              .where(entry -> entry.has("requestedAt") && hasDays(list(entry)))
              .change(entry -> entry.moveDay("requestedAt", 365))
              .foundBy("statement.list-is-open-near-its-session"),
          Mistake.of("speakers.request-a-decade-early", "A request is dated ten years early.")
              .at(ENTRIES)
              .where(entry -> entry.has("requestedAt") && hasDays(list(entry)))
              .change(entry -> entry.moveDay("requestedAt", -3653))
              .foundBy("statement.list-is-open-near-its-session"),
          Mistake.of("speakers.closed-after-the-session", "A list is closed a month too late.")
              .at(LISTS)
              .where(list -> list.has("closedAt") && hasDays(list))
              .change(list -> list.moveDay("closedAt", 30))
              .foundBy("statement.list-is-open-near-its-session"),
          Mistake.of("speakers.list-of-another-session", "A list is entered at another session.")
              .at(LISTS)
              .where(list -> otherSessions(list).findAny().isPresent())
              .change(
                  list -> list.set("session", list.oneOf(otherSessions(list).toList()).text("id")))
              .foundBy("statement.list-is-under-an-item-of-its-session"),
          Mistake.of("speakers.under-an-item-of-another-session", "The item is of another session.")
              .at(LISTS)
              .where(list -> !otherItems(list).isEmpty())
              .change(list -> list.set("agendaItem", list.oneOf(otherItems(list)).text("id")))
              .foundBy("statement.list-is-under-an-item-of-its-session"),
          Mistake.of("speakers.under-no-item", "The agenda item is one that nobody entered.")
              .at(LISTS)
              .change(list -> list.set("agendaItem", "no-such-item"))
              .foundBy("reference.resolves"),
          Mistake.of("speakers.list-entered-twice", "A list of speakers is entered again.")
              .at(LISTS)
              .change(RecordPart::duplicate)
              .foundBy("statement.agenda-item-has-one-list-of-speakers"),
          Mistake.of("speakers.statement-of-another", "A request gets the statement of another.")
              .at(ENTRIES)
              .where(entry -> withStatements(entry).findAny().isPresent())
              .change(
                  entry -> {
                    JsonNode statement =
                        entry.oneOf(withStatements(entry).toList()).child("statement").node();
                    entry.set("statement", statement);
                  })
              .foundBy("statement.follows-its-request"),
          Mistake.of("speakers.statement-by-nobody", "The statement is one that nobody entered.")
              .at(ENTRIES)
              .change(entry -> entry.set("statement", "no-such-statement"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "speakers.statement-under-another-item",
                  "The statement of a request is entered under another item of the session.")
              .at(ENTRIES)
              .where(entry -> itemsBeside(entry).findAny().isPresent())
              .where(entry -> statement(entry).isPresent())
              .change(
                  entry ->
                      statement(entry)
                          .orElseThrow()
                          .set("agendaItem", entry.oneOf(itemsBeside(entry).toList()).text("id")))
              .foundBy("statement.follows-its-request"),
          Mistake.of(
                  "speakers.statement-before-the-request", "A statement is older than its request.")
              .at(ENTRIES)
              .where(entry -> entry.has("requestedAt"))
              .where(entry -> statement(entry).filter(part -> part.has("when")).isPresent())
              .where(entry -> statement(entry).orElseThrow().child("when").is("type", "day"))
              .change(
                  entry ->
                      statement(entry)
                          .orElseThrow()
                          .child("when")
                          .set("date", entry.day("requestedAt").minusDays(1)))
              .foundBy("statement.follows-its-request"),
          Mistake.of("speakers.request-of-somebody-else", "The speaker is entered as another one.")
              .at(ENTRIES)
              .where(entry -> statement(entry).isPresent() && others(entry).findAny().isPresent())
              .where(SpeakersListMistakes::isByBodies)
              .change(
                  entry -> {
                    entry.remove("onBehalfOf");
                    entry
                        .child("speaker")
                        .remove("stakeholder")
                        .set("type", "participant")
                        .set("participant", entry.oneOf(others(entry).toList()).text("id"));
                  })
              .foundBy("statement.follows-its-request"),
          Mistake.of("speakers.request-of-nobody", "The speaker is one that nobody entered.")
              .at(ENTRIES)
              .where(entry -> entry.child("speaker").has("participant"))
              .change(entry -> entry.child("speaker").set("participant", "nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "speakers.request-without-speaker", "A request is entered without its speaker.")
              .at(ENTRIES)
              .change(entry -> entry.remove("speaker"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("speakers.time-without-offset", "The time of a request has no offset.")
              .at(ENTRIES)
              .change(entry -> entry.set("requestedAt", "2024-10-14T10:00:00"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("speakers.request-left-out", "A request for the floor is not entered.")
              .at(ENTRIES)
              .where(entry -> !entry.has("statement") && isByOneWhoActed(entry))
              .change(RecordPart::delete)
              .notKnowable("A request that led to no statement stands in no other place."));

  private SpeakersListMistakes() {}

  private static RecordPart list(RecordPart entry) {
    return entry.parent().parent();
  }

  private static boolean isOnTheList(RecordPart entry) {
    return !entry.has("kind") || entry.is("kind", "LISTED_SPEAKER");
  }

  private static boolean isClosedOnTheDayOf(RecordPart entry) {
    RecordPart list = list(entry);
    return list.has("closedAt") && list.day("closedAt").equals(entry.day("requestedAt"));
  }

  private static boolean namesSpeakers(RecordPart entry) {
    return Stream.concat(Stream.of(entry.child("speaker")), entry.children("onBehalfOf"))
        .noneMatch(speaker -> speaker.is("type", "unnamed"));
  }

  /** {@return the next request of the same kind, if both have times and it is later} */
  private static Optional<RecordPart> nextDated(RecordPart entry) {
    return entry.has("requestedAt") && isOnTheList(entry)
        ? entry
            .siblings()
            .filter(other -> Integer.parseInt(other.key()) > Integer.parseInt(entry.key()))
            .filter(SpeakersListMistakes::isOnTheList)
            .filter(other -> other.has("requestedAt"))
            .filter(other -> other.text("requestedAt").compareTo(entry.text("requestedAt")) > 0)
            .findFirst()
        : Optional.empty();
  }

  private static boolean hasDays(RecordPart list) {
    return list.referred("session", "/sessions/*")
        .filter(session -> session.has("days"))
        .isPresent();
  }

  private static Stream<RecordPart> otherSessions(RecordPart list) {
    return list.all("/sessions/*")
        .filter(session -> session.children("agendaItems").findAny().isPresent())
        .filter(session -> !list.is("session", session.text("id")));
  }

  /** {@return the items of other sessions, if the session has items of its own} */
  static List<RecordPart> otherItems(RecordPart part) {
    boolean hasItems =
        part.referred("session", "/sessions/*")
            .filter(session -> session.children("agendaItems").findAny().isPresent())
            .isPresent();
    return hasItems
        ? otherSessions(part).flatMap(session -> session.children("agendaItems")).toList()
        : List.of();
  }

  private static Stream<RecordPart> itemsBeside(RecordPart entry) {
    return list(entry).referred("session", "/sessions/*").stream()
        .flatMap(session -> session.children("agendaItems"))
        .filter(item -> !list(entry).is("agendaItem", item.text("id")));
  }

  private static Stream<RecordPart> withStatements(RecordPart entry) {
    return entry
        .siblings()
        .filter(other -> other.has("statement"))
        .filter(other -> statement(other).isPresent());
  }

  private static Optional<RecordPart> statement(RecordPart entry) {
    return entry.referred("statement", "/statements/*");
  }

  private static boolean isByBodies(RecordPart entry) {
    return (entry.child("speaker").has("participant") || entry.child("speaker").has("stakeholder"))
        && statement(entry).stream()
            .flatMap(made -> Stream.of("deliveredBy", "onBehalfOf").flatMap(made::children))
            .anyMatch(speaker -> speaker.has("participant") || speaker.has("stakeholder"));
  }

  /** {@return whether a treaty action names the participant that requested the floor} */
  private static boolean isByOneWhoActed(RecordPart entry) {
    RecordPart speaker = entry.child("speaker");
    return speaker.has("participant")
        && entry
            .all("/treatyActions/*")
            .anyMatch(action -> action.is("participant", speaker.text("participant")));
  }

  /** {@return the participants that have no part in the statement of a request} */
  private static Stream<RecordPart> others(RecordPart entry) {
    return entry
        .all("/participants/*")
        .filter(
            participant ->
                statement(entry).stream()
                    .flatMap(made -> Stream.of("deliveredBy", "onBehalfOf").flatMap(made::children))
                    .noneMatch(speaker -> speaker.is("participant", participant.text("id"))));
  }
}
