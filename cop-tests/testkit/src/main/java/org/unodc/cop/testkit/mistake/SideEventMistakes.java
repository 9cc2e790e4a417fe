package org.unodc.cop.testkit.mistake;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in side events. */
final class SideEventMistakes {
  static final String EVENTS = "/sideEvents/*";
  private static final String SESSIONS = "/sessions/*";
  private static final ImmutableList<String> NOT_HELD =
      ImmutableList.of("CANCELLED", "MERGED", "DECLINED", "WITHDRAWN");
  private static final int BEFORE_TIME = "2024-10-14T".length();
  private static final int BEFORE_OFFSET = "2024-10-14T13:15:00".length();

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("side-event.month-late", "A side event is entered a month too late.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(SideEventMistakes::hasSessionDays)
              .change(event -> moveSlot(event, 30))
              .foundBy("side-event.lies-within-its-session"),
          Mistake.of("side-event.year-early", "A side event is entered with the year before.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(SideEventMistakes::hasSessionDays)
              .change(event -> moveSlot(event, -365))
              .foundBy("side-event.lies-within-its-session"),
          Mistake.of("side-event.next-day", "The end of a side event is entered on the next day.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .change(event -> event.child("slot").moveDay("end", 1))
              .foundBy(
                  "side-event.length-is-plausible", "side-event.keeps-the-length-of-its-policy"),
          Mistake.of(
                  "side-event.am-for-pm",
                  "The start of a side event is entered as 1 a.m. for 1 p.m.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(event -> event.child("slot").text("start").startsWith("13", BEFORE_TIME))
              .change(
                  event -> {
                    RecordPart slot = event.child("slot");
                    String start = slot.text("start");
                    slot.set(
                        "start",
                        start.substring(0, BEFORE_TIME) + "01" + start.substring(BEFORE_TIME + 2));
                  })
              .foundBy(
                  "side-event.length-is-plausible", "side-event.keeps-the-length-of-its-policy"),
          Mistake.of("side-event.swapped-ends", "The start and the end of a slot are swapped.")
              .at(EVENTS)
              .where(event -> event.has("slot"))
              .change(
                  event -> {
                    RecordPart slot = event.child("slot");
                    String start = slot.text("start");
                    slot.set("start", slot.text("end")).set("end", start);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("side-event.at-night", "A side event is entered at 3 o'clock in the morning.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(
                  event ->
                      event
                          .all("/sideEventPolicies/*")
                          .filter(policy -> policy.is("session", event.text("session")))
                          .findFirst()
                          .filter(policy -> policy.children("slots").findAny().isPresent())
                          .isPresent())
              .change(
                  event -> {
                    setTime(event.child("slot"), "start", "03:00:00");
                    setTime(event.child("slot"), "end", "03:45:00");
                  })
              .foundBy("side-event.fits-a-daily-slot"),
          Mistake.of("side-event.under-two-ids", "A side event is entered again under a new id.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(event -> event.has("title"))
              .change(event -> event.duplicate().set("id", "entered-again"))
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of(
                  "side-event.retyped",
                  "A side event is entered again, with other blanks and capitals and no organizer.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(event -> event.has("title") && event.child("title").has("texts"))
              .change(
                  event -> {
                    RecordPart again = event.duplicate().set("id", "entered-again");
                    again.remove("mainOrganizer");
                    again
                        .child("title")
                        .children("texts")
                        .toList()
                        .forEach(text -> text.replaceWith(' ' + text.text().toUpperCase(ROOT)));
                  })
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of("side-event.same-id", "A side event is pasted twice with its id.")
              .at(EVENTS)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of("side-event.taken-room", "A side event gets the room and slot of another one.")
              .at(EVENTS)
              .where(SideEventMistakes::takesPlace)
              .where(event -> roomsInUse(event).findAny().isPresent())
              .change(event -> takeOver(event, event.oneOf(roomsInUse(event).toList())))
              .foundBy("side-event.has-its-room-to-itself"),
          Mistake.of("side-event.room-of-meeting", "A side event is put where a meeting is held.")
              .at(EVENTS)
              .where(SideEventMistakes::takesPlace)
              .where(event -> meetings(event).findAny().isPresent())
              .change(event -> takeOver(event, event.oneOf(meetings(event).toList())))
              .foundBy("side-event.room-is-free-of-meetings"),
          Mistake.of("side-event.unknown-room", "The id of the room of a side event is misspelled.")
              .at(EVENTS)
              .where(event -> event.has("room"))
              .change(event -> event.set("room", event.text("room") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("side-event.no-room", "The room of a side event is forgotten.")
              .at(EVENTS)
              .where(SideEventMistakes::isDecided)
              .where(event -> event.is("format", "IN_PERSON") || event.is("format", "HYBRID"))
              .where(event -> event.has("room"))
              .change(event -> event.remove("room"))
              .foundBy("side-event.room-fits-its-format"),
          Mistake.of("side-event.no-link", "The link of a side event that has one is forgotten.")
              .at(EVENTS)
              .where(SideEventMistakes::isDecided)
              .where(event -> event.is("format", "ONLINE") || event.is("format", "HYBRID"))
              .where(event -> event.has("onlineLink"))
              .change(event -> event.remove("onlineLink"))
              .foundBy("side-event.link-fits-its-format"),
          Mistake.of("side-event.no-organizer", "The main organizer of a side event is forgotten.")
              .at(EVENTS)
              .where(event -> event.has("mainOrganizer"))
              .change(event -> event.remove("mainOrganizer"))
              .foundBy("side-event.has-a-main-organizer"),
          Mistake.of("side-event.no-slot", "The slot of an accepted side event is forgotten.")
              .at(EVENTS)
              .where(event -> event.is("status", "ACCEPTED") && event.has("slot"))
              .change(event -> event.remove("slot"))
              .foundBy("side-event.accepted-event-has-a-slot"),
          Mistake.of(
                  "side-event.organizer-twice",
                  "The main organizer is also listed as co-organizer.")
              .at(EVENTS)
              .where(event -> event.has("mainOrganizer") && event.has("coOrganizers"))
              .where(event -> !event.child("mainOrganizer").is("type", "person"))
              .change(event -> event.child("coOrganizers").add(event.child("mainOrganizer").node()))
              .foundBy("side-event.co-organizers-are-distinct"),
          Mistake.of("side-event.speaker-twice", "A speaker is entered twice.")
              .at(EVENTS + "/speakers/*")
              .where(speaker -> !speaker.is("type", "unnamed") && !speaker.has("person"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("side-event.sponsor-twice", "A sponsor is entered twice.")
              .at(EVENTS + "/sponsors/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("side-event.language-twice", "A language of a side event is entered twice.")
              .at(EVENTS + "/languages/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("side-event.theme-twice", "A theme of a side event is entered twice.")
              .at(EVENTS + "/themes/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("side-event.subject-twice", "A subject of a side event is entered twice.")
              .at(EVENTS + "/presents/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of(
                  "side-event.speaker-elsewhere", "One person is to speak at two events at once.")
              .at(EVENTS)
              .where(SideEventMistakes::isScheduled)
              .where(event -> namedSpeakers(event).findAny().isPresent())
              .where(event -> others(event).findAny().isPresent())
              .change(
                  event -> {
                    RecordPart other = event.oneOf(others(event).toList());
                    other.set("slot", event.child("slot").node());
                    other.set("speakers", event.child("speakers").node());
                  })
              .foundBy("side-event.speakers-are-in-one-place-at-a-time"),
          Mistake.of(
                  "side-event.item-of-another-session",
                  "A side event gets an item of another session.")
              .at(EVENTS + "/agendaItems/*")
              .where(item -> itemsElsewhere(item).findAny().isPresent())
              .change(item -> item.replaceWith(item.oneOf(itemsElsewhere(item).toList())))
              .foundBy("side-event.agenda-items-are-of-its-session"),
          Mistake.of("side-event.merged-status", "A side event is merged, but its status stays.")
              .at(EVENTS)
              .where(SideEventMistakes::isDecided)
              .where(event -> others(event).findAny().isPresent())
              .change(
                  event -> event.set("mergedInto", event.oneOf(others(event).toList()).text("id")))
              .foundBy("side-event.is-marked-as-merged"),
          Mistake.of(
                  "side-event.merged-into-cancelled",
                  "The event into which another was merged is cancelled.")
              .at(EVENTS)
              .where(event -> event.referred("mergedInto", EVENTS).isPresent())
              .change(
                  event ->
                      event.referred("mergedInto", EVENTS).orElseThrow().set("status", "CANCELLED"))
              .foundBy("side-event.is-merged-into-one-that-takes-place"),
          Mistake.of("side-event.held-in-the-future", "An event that was held gets a future year.")
              .at(EVENTS)
              .where(event -> event.is("status", "HELD") && event.has("slot"))
              .change(event -> moveSlot(event, 365 * 40))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of(
                  "side-event.follows-up-the-future",
                  "A side event takes place before the consultation that it follows up.")
              .at(EVENTS)
              .where(event -> event.has("slot") && event.has("followsUp"))
              .where(
                  event ->
                      event
                          .children("followsUp")
                          .anyMatch(subject -> subject.is("type", "consultation")))
              .change(event -> moveSlot(event, -365 * 4))
              .foundBy("side-event.comes-after-what-it-follows-up"),
          Mistake.of("side-event.misspelled-theme", "A letter of a theme is left out.")
              .at(EVENTS + "/themes/*/texts/en")
              .change(text -> text.replaceWith(text.text().substring(1)))
              .notKnowable(
                  "Two themes may differ by one letter, and a record has no list of them."));

  private SideEventMistakes() {}

  /** {@return whether the session that something names is in the record, with its days} */
  static boolean hasSessionDays(RecordPart part) {
    return part.referred("session", SESSIONS).filter(session -> session.has("days")).isPresent();
  }

  /** {@return the last day of the session that something names} */
  static LocalDate lastDay(RecordPart part) {
    return part.referred("session", SESSIONS).orElseThrow().child("days").day("last");
  }

  static boolean takesPlace(RecordPart event) {
    return NOT_HELD.stream().noneMatch(status -> event.is("status", status));
  }

  static boolean isDecided(RecordPart event) {
    return takesPlace(event) && !event.is("status", "REQUESTED");
  }

  private static boolean isScheduled(RecordPart event) {
    return takesPlace(event) && event.has("slot") && event.has("session");
  }

  private static void moveSlot(RecordPart event, int days) {
    event.child("slot").moveDay("start", days).moveDay("end", days);
  }

  private static void setTime(RecordPart slot, String member, String time) {
    String moment = slot.text(member);
    slot.set(member, moment.substring(0, BEFORE_TIME) + time + moment.substring(BEFORE_OFFSET));
  }

  private static void takeOver(RecordPart event, RecordPart other) {
    event.set("room", other.text("room")).set("slot", other.child("slot").node());
  }

  private static Stream<RecordPart> roomsInUse(RecordPart event) {
    return others(event).filter(other -> other.has("room") && other.has("slot"));
  }

  private static Stream<RecordPart> meetings(RecordPart event) {
    return event
        .all(SESSIONS + "/meetings/*")
        .filter(meeting -> meeting.has("room") && meeting.has("slot"));
  }

  private static Stream<RecordPart> others(RecordPart event) {
    return event.siblings().filter(SideEventMistakes::isDecided);
  }

  private static Stream<RecordPart> namedSpeakers(RecordPart event) {
    return event.children("speakers").filter(speaker -> speaker.is("type", "person"));
  }

  private static Stream<String> itemsElsewhere(RecordPart item) {
    RecordPart event = item.parent().parent();
    return event.has("session")
        ? item.all(SESSIONS)
            .filter(session -> !session.is("id", event.text("session")))
            .flatMap(session -> session.children("agendaItems"))
            .map(other -> other.text("id"))
        : Stream.empty();
  }
}
