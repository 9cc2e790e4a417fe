package org.unodc.cop.testkit.mistake;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Mistakes in the meetings of sessions. */
final class MeetingMistakes {
  private static final String MEETINGS = "/sessions/*/meetings/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("meeting.after-its-session", "A meeting is entered a month too late.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(meeting -> meeting.child("slot").moveDay("start", 30).moveDay("end", 30))
              .foundBy("meeting.lies-within-the-days-of-its-session"),
          Mistake.of("meeting.before-its-session", "A meeting is entered with the year before.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(meeting -> meeting.child("slot").moveDay("start", -365).moveDay("end", -365))
              .foundBy("meeting.lies-within-the-days-of-its-session"),
          Mistake.of(
                  "meeting.in-an-occupied-room",
                  "A meeting is moved to a room and a time at which another meeting is held.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .where(
                  meeting ->
                      meeting.siblings().anyMatch(other -> other.has("slot") && other.has("room")))
              .change(
                  meeting -> {
                    RecordPart other =
                        meeting.oneOf(
                            meeting
                                .siblings()
                                .filter(held -> held.has("slot") && held.has("room"))
                                .toList());
                    meeting.set("slot", other.child("slot").node());
                    meeting.set("room", other.text("room"));
                  })
              .foundBy("meeting.room-has-one-meeting-at-a-time"),
          Mistake.of(
                  "meeting.two-plenaries-at-one-time",
                  "A plenary meeting gets the time of another one.")
              .at(MEETINGS)
              .where(meeting -> meeting.is("kind", "PLENARY"))
              .where(meeting -> ofKind(meeting, "PLENARY").anyMatch(other -> other.has("slot")))
              .change(meeting -> meeting.set("slot", slotOf(meeting, "PLENARY")).remove("room"))
              .foundBy("meeting.body-has-one-meeting-at-a-time"),
          Mistake.of(
                  "meeting.plenary-during-the-committee",
                  "A plenary meeting gets the time of the Committee of the Whole.")
              .at(MEETINGS)
              .where(meeting -> meeting.is("kind", "PLENARY"))
              .where(
                  meeting ->
                      ofKind(meeting, "COMMITTEE_OF_THE_WHOLE")
                          .anyMatch(other -> other.has("slot")))
              .change(meeting -> meeting.set("slot", slotOf(meeting, "COMMITTEE_OF_THE_WHOLE")))
              .foundBy("meeting.plenary-and-committee-meet-apart"),
          Mistake.of("meeting.ends-a-day-later", "The end of a meeting has the next day.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(meeting -> meeting.child("slot").moveDay("end", 1))
              .foundBy("meeting.length-is-plausible"),
          Mistake.of(
                  "meeting.twelve-hour-clock",
                  "Three in the afternoon is entered as three in the morning.")
              .at(MEETINGS)
              .where(MeetingMistakes::isInTheAfternoonThere)
              .where(meeting -> !isAtTheEnd(meeting))
              .change(
                  meeting -> {
                    RecordPart slot = meeting.child("slot");
                    OffsetDateTime start = OffsetDateTime.parse(slot.text("start"));
                    slot.set("start", start.minusHours(12).format(ISO_OFFSET_DATE_TIME));
                    slot.set(
                        "end",
                        OffsetDateTime.parse(slot.text("end"))
                            .minusHours(12)
                            .format(ISO_OFFSET_DATE_TIME));
                  })
              .foundBy("meeting.begins-by-day"),
          Mistake.of("meeting.number-of-another", "A meeting gets the number of another one.")
              .at(MEETINGS)
              .where(MeetingMistakes::isCounted)
              .where(meeting -> ofKind(meeting).anyMatch(MeetingMistakes::isCounted))
              .change(
                  meeting ->
                      meeting.set(
                          "number",
                          meeting
                              .oneOf(ofKind(meeting).filter(MeetingMistakes::isCounted).toList())
                              .child("number")
                              .node()))
              .foundBy("meeting.numbers-are-distinct"),
          Mistake.of("meeting.number-zero", "A meeting is counted from zero.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("number"))
              .change(meeting -> meeting.set("number", 0))
              .foundBy("meeting.numbers-count-from-one"),
          Mistake.of("meeting.number-negative", "A number is entered with a minus sign.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("number"))
              .change(meeting -> meeting.set("number", -1))
              .foundBy("meeting.numbers-count-from-one"),
          Mistake.of("meeting.numbers-swapped", "Two meetings get the number of each other.")
              .at(MEETINGS)
              .where(MeetingMistakes::isCountedAtATime)
              .where(meeting -> ofKind(meeting).anyMatch(MeetingMistakes::isCountedAtATime))
              .change(
                  meeting -> {
                    RecordPart other =
                        meeting.oneOf(
                            ofKind(meeting).filter(MeetingMistakes::isCountedAtATime).toList());
                    JsonNode number = meeting.child("number").node();
                    meeting.set("number", other.child("number").node());
                    other.set("number", number);
                  })
              .foundBy("meeting.numbers-follow-their-times"),
          Mistake.of("meeting.title-of-another", "A meeting gets the title of another one.")
              .at(MEETINGS)
              .where(MeetingMistakes::isCounted)
              .where(meeting -> ofKind(meeting).anyMatch(SessionPlaces::titleStatesNumber))
              .change(
                  meeting ->
                      meeting.set(
                          "title",
                          meeting
                              .oneOf(
                                  ofKind(meeting).filter(SessionPlaces::titleStatesNumber).toList())
                              .child("title")
                              .node()))
              .foundBy("session.titles-state-its-number"),
          Mistake.of(
                  "meeting.in-a-room-of-another-session",
                  "A meeting is copied from another session with its room.")
              .at(MEETINGS)
              .where(
                  meeting -> SessionPlaces.roomsElsewhere(sessionOf(meeting)).findAny().isPresent())
              .change(
                  meeting ->
                      meeting.set(
                          "room",
                          meeting
                              .oneOf(SessionPlaces.roomsElsewhere(sessionOf(meeting)).toList())
                              .text("id")))
              .foundBy("session.rooms-are-those-of-its-venue"),
          Mistake.of("meeting.in-an-unknown-room", "A meeting names a room that nobody entered.")
              .at(MEETINGS)
              .change(meeting -> meeting.set("room", "room-that-nobody-entered"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "meeting.with-an-item-of-another-session",
                  "A meeting takes up an item of the agenda of another session.")
              .at(MEETINGS)
              .where(meeting -> !sessionOf(meeting).children("agendaItems").toList().isEmpty())
              .where(
                  meeting -> SessionPlaces.itemsElsewhere(sessionOf(meeting)).findAny().isPresent())
              .where(meeting -> meeting.children("agendaItems").findAny().isPresent())
              .change(
                  meeting ->
                      meeting
                          .children("agendaItems")
                          .findFirst()
                          .orElseThrow()
                          .replaceWith(
                              meeting
                                  .oneOf(SessionPlaces.itemsElsewhere(sessionOf(meeting)).toList())
                                  .text("id")))
              .foundBy("meeting.takes-up-the-agenda-of-its-session"),
          Mistake.of("meeting.item-twice", "An agenda item is listed twice for one meeting.")
              .at("/sessions/*/meetings/*/agendaItems/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("meeting.party-present-twice", "A party is listed twice among those present.")
              .at("/sessions/*/meetings/*/partiesPresent/items/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of(
                  "meeting.summer-time-in-winter",
                  "A time keeps the offset of the other half of the year.")
              .at(MEETINGS)
              .where(MeetingMistakes::hasTheOffsetOfItsVenue)
              .change(
                  meeting -> {
                    moveOffset(meeting.child("slot"), "start");
                    moveOffset(meeting.child("slot"), "end");
                  })
              .foundBy("session.times-have-the-offset-of-the-venue"),
          Mistake.of("meeting.ends-before-it-begins", "The start and the end are exchanged.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(
                  meeting -> {
                    RecordPart slot = meeting.child("slot");
                    String start = slot.text("start");
                    slot.set("start", slot.text("end")).set("end", start);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("meeting.without-end", "A meeting has a start and no end.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(meeting -> meeting.child("slot").remove("end"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("meeting.id-of-another", "A meeting gets the id of another one.")
              .at(MEETINGS)
              .where(meeting -> meeting.siblings().findAny().isPresent())
              .change(
                  meeting ->
                      meeting.set("id", meeting.oneOf(meeting.siblings().toList()).text("id")))
              .foundBy("reference.ids-are-unique"),
          Mistake.of("meeting.entered-twice", "A meeting is entered again under a new id.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot") && meeting.has("room"))
              .change(meeting -> meeting.duplicate().set("id", "a-meeting-entered-twice"))
              .foundBy("meeting.room-has-one-meeting-at-a-time"),
          Mistake.of("meeting.kind-misspelled", "The kind of a meeting has a slip of the keyboard.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("kind"))
              .change(meeting -> meeting.set("kind", "PLENERY"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("meeting.an-hour-late", "A meeting is entered an hour later than it was.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .where(meeting -> meeting.siblings().findAny().isEmpty())
              .where(meeting -> meeting.record().children("sideEvents").findAny().isEmpty())
              .change(
                  meeting -> {
                    RecordPart slot = meeting.child("slot");
                    slot.set(
                        "start",
                        OffsetDateTime.parse(slot.text("start"))
                            .plusHours(1)
                            .format(ISO_OFFSET_DATE_TIME));
                    slot.set(
                        "end",
                        OffsetDateTime.parse(slot.text("end"))
                            .plusHours(1)
                            .format(ISO_OFFSET_DATE_TIME));
                  })
              .notKnowable("Any hour of the working day is as likely as another."));

  private MeetingMistakes() {}

  private static RecordPart sessionOf(RecordPart meeting) {
    return meeting.parent().parent();
  }

  private static Stream<RecordPart> ofKind(RecordPart meeting, String kind) {
    return meeting.siblings().filter(other -> other.is("kind", kind));
  }

  private static Stream<RecordPart> ofKind(RecordPart meeting) {
    return ofKind(meeting, meeting.text("kind"));
  }

  private static JsonNode slotOf(RecordPart meeting, String kind) {
    return meeting
        .oneOf(ofKind(meeting, kind).filter(other -> other.has("slot")).toList())
        .child("slot")
        .node();
  }

  /** Returns whether the meeting has a number that no other meeting of its body has. */
  private static boolean isCounted(RecordPart meeting) {
    return meeting.has("kind") && meeting.has("number") && !meeting.is("kind", "WORKING_GROUP");
  }

  private static boolean isCountedAtATime(RecordPart meeting) {
    return isCounted(meeting) && meeting.has("slot");
  }

  private static boolean hasTheOffsetOfItsVenue(RecordPart meeting) {
    RecordPart session = sessionOf(meeting);
    if (!meeting.has("slot") || !session.has("venue") || !session.child("venue").has("zone")) {
      return false;
    }
    ZoneId zone = ZoneId.of(session.child("venue").text("zone"));
    OffsetDateTime start = OffsetDateTime.parse(meeting.child("slot").text("start"));
    return !moved(start.getOffset()).equals(ZoneOffset.UTC)
        && zone.getRules().getOffset(start.toInstant()).equals(start.getOffset());
  }

  private static boolean isInTheAfternoonThere(RecordPart meeting) {
    return hasTheOffsetOfItsVenue(meeting)
        && OffsetDateTime.parse(meeting.child("slot").text("start")).getHour() >= 13
        && OffsetDateTime.parse(meeting.child("slot").text("start")).getHour() < 18;
  }

  /** At the end of a session, a meeting may begin in the night. */
  private static boolean isAtTheEnd(RecordPart meeting) {
    RecordPart session = sessionOf(meeting);
    return !session.has("days")
        || !OffsetDateTime.parse(meeting.child("slot").text("start"))
            .toLocalDate()
            .isBefore(session.child("days").day("last"));
  }

  private static ZoneOffset moved(ZoneOffset offset) {
    return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() + 3600);
  }

  private static void moveOffset(RecordPart slot, String member) {
    OffsetDateTime time = OffsetDateTime.parse(slot.text(member));
    slot.set(
        member, time.withOffsetSameLocal(moved(time.getOffset())).format(ISO_OFFSET_DATE_TIME));
  }
}
