package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Mistakes in the lists, days and numbers of the side events of a session. */
final class SideEventListMistakes {
  private static final String SESSIONS = "/sessions/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("side-event.unlisted", "A side event is missing in the complete list.")
              .at(SESSIONS + "/sideEvents/items/*")
              .where(item -> isComplete(item.parent().parent()))
              .where(
                  item ->
                      item.all(SideEventMistakes.EVENTS)
                          .anyMatch(
                              event ->
                                  event.is("id", item.text())
                                      && SideEventMistakes.isDecided(event)))
              .change(RecordPart::delete)
              .foundBy("side-event.complete-list-has-every-event"),
          Mistake.of("side-event.wrong-session", "A side event names another session.")
              .at(SideEventMistakes.EVENTS)
              .where(
                  event ->
                      event
                          .all(SESSIONS + "/sideEvents/items/*")
                          .anyMatch(item -> item.text().equals(event.text("id"))))
              .where(event -> sessionsElse(event).findAny().isPresent())
              .change(
                  event ->
                      event.set("session", event.oneOf(sessionsElse(event).toList()).text("id")))
              .foundBy("side-event.names-the-session-that-lists-it"),
          Mistake.of("side-event.stated-number", "The stated number of side events is mistyped.")
              .at(SESSIONS + "/sideEvents")
              .where(list -> isComplete(list) && list.has("stated"))
              .change(
                  list ->
                      list.child("stated")
                          .set("value", list.child("stated").child("value").node().asLong() + 10))
              .foundBy("side-event.declared-total-matches-its-list"),
          Mistake.of("side-event.published-number", "A release has another number than the list.")
              .at(SESSIONS + "/publishedFigures/*")
              .where(figure -> figure.is("subject", "SIDE_EVENTS") && !figure.has("category"))
              .where(
                  figure ->
                      figure.parent().parent().has("sideEvents")
                          && isComplete(figure.parent().parent().child("sideEvents")))
              .change(
                  figure ->
                      figure
                          .child("count")
                          .set("value", figure.child("count").child("value").node().asLong() + 1))
              .foundBy("side-event.declared-total-matches-its-list"),
          Mistake.of("side-event.day-before", "A side event gets a day two days before its slot.")
              .at(SideEventMistakes.EVENTS)
              .where(event -> event.has("slot"))
              .change(event -> event.set("day", dayOfSlot(event).minusDays(2)))
              .foundBy("side-event.day-agrees-with-its-slot"),
          Mistake.of(
                  "side-event.day-of-month-late",
                  "A side event whose hours are not known gets a day a month too late.")
              .at(SideEventMistakes.EVENTS)
              .where(event -> SideEventMistakes.takesPlace(event) && event.has("session", "slot"))
              .where(SideEventMistakes::hasSessionDays)
              .change(event -> event.set("day", dayOfSlot(event).plusDays(30)).remove("slot"))
              .foundBy("side-event.lies-within-its-session"),
          Mistake.of(
                  "side-event.attendance-digit",
                  "The attendance of a side event gets one digit too many.")
              .at(SideEventMistakes.EVENTS)
              .where(event -> !event.is("format", "HYBRID") && !event.is("format", "ONLINE"))
              .where(event -> event.has("room") && capacity(event).isPresent())
              .change(event -> event.set("attendance", exactly(capacity(event).orElseThrow() * 10)))
              .foundBy("side-event.attendance-fits-its-room"));

  private SideEventListMistakes() {}

  private static LocalDate dayOfSlot(RecordPart event) {
    return event.child("slot").day("start");
  }

  private static Optional<Long> capacity(RecordPart event) {
    return event
        .referred("room", SESSIONS + "/venue/rooms/*")
        .filter(room -> room.has("capacity"))
        .map(room -> room.child("capacity").node().asLong());
  }

  private static JsonNode exactly(long value) {
    String count = "{\"value\":%d,\"qualifier\":\"EXACT\"}".formatted(value);
    return RecordPart.tree(count.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isComplete(RecordPart list) {
    return list.has("complete") && list.child("complete").node().asBoolean();
  }

  private static Stream<RecordPart> sessionsElse(RecordPart event) {
    return event.all(SESSIONS).filter(session -> !session.is("id", event.text("session")));
  }
}
