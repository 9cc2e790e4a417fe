package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Nights;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** Rules about a side event by itself and about its slot, room and organizers. */
public final class SideEventRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("side-event.has-a-main-organizer", SideEvent.class)
              .asToDo()
              .reading(Scope.VALUE)
              .holds(event -> event.mainOrganizer().isPresent()),
          Rule.notice("side-event.accepted-event-has-a-slot", SideEvent.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(event -> event.status().filter(SideEventStatus.ACCEPTED::equals).isPresent())
              .holds(event -> event.slot().isPresent()),
          Rule.warning("side-event.lies-within-its-session", SideEvent.class)
              .reading(Scope.SESSION)
              .when(event -> event.takesPlace() && event.timing().isPresent())
              .given(SideEventRules::datedSession, SideEventRules::checkDays),
          Rule.warning("side-event.day-agrees-with-its-slot", SideEvent.class)
              .reading(Scope.SESSION)
              .when(event -> event.day().isPresent() && event.slot().isPresent())
              .check(SideEventRules::checkDayOfSlot),
          Rule.notice("side-event.attendance-fits-its-room", SideEvent.class)
              .asCaseOf("session.rooms-are-large-enough")
              .reading(Scope.SESSION)
              .when(
                  event ->
                      event.attendance().isPresent() && !isHybridOr(event, AttendanceFormat.ONLINE))
              .given(SideEventRules::capacity, SideEventRules::checkAttendance),
          Rule.warning("side-event.has-its-room-to-itself", SideEvent.class)
              .reading(Scope.ROOM)
              .when(RoomClashes::canClash)
              .check(
                  (event, record, findings) ->
                      RoomClashes.in(record)
                          .clashOf(event)
                          .ifPresent(
                              other ->
                                  findings.add(
                                      Place.of("slot"), label(other), room(event, record)))),
          Rule.warning("side-event.room-is-free-of-meetings", SideEvent.class)
              .reading(Scope.ROOM)
              .when(RoomClashes::canClash)
              .check(
                  (event, record, findings) ->
                      RoomMeetings.in(record)
                          .during(event)
                          .ifPresent(
                              meeting ->
                                  findings.add(
                                      Place.of("slot"),
                                      EntityLabel.of(meeting),
                                      room(event, record)))),
          Rule.notice("side-event.room-fits-its-format", SideEvent.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(event -> isScheduled(event) && isHybridOr(event, AttendanceFormat.IN_PERSON))
              .holds(event -> event.room().isPresent()),
          Rule.notice("side-event.link-fits-its-format", SideEvent.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(event -> isScheduled(event) && isHybridOr(event, AttendanceFormat.ONLINE))
              .holds(event -> event.onlineLink().isPresent()),
          Rule.warning("side-event.co-organizers-are-distinct", SideEvent.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(event -> !event.coOrganizers().isEmpty())
              .check(CoOrganizerCheck::check),
          Rule.warning("side-event.speakers-are-in-one-place-at-a-time", SideEvent.class)
              .reading(Scope.PERSON)
              .when(SpeakerClashes::canClash)
              .given(SideEventRules::persons, SideEventRules::checkSpeakers),
          Rule.notice("side-event.lies-outside-plenary-hours", SideEvent.class)
              .reading(Scope.SESSION)
              .when(event -> event.takesPlace() && event.slot().isPresent())
              .given(SideEventRules::plenaryHours, SideEventRules::checkPlenaryHours));

  private SideEventRules() {}

  private static Optional<ImmutableMap<String, Place>> persons(SideEvent event, RecordView record) {
    return Optional.of(SpeakerClashes.persons(event, record.day()))
        .filter(persons -> !persons.isEmpty());
  }

  private static void checkSpeakers(
      SideEvent event,
      ImmutableMap<String, Place> persons,
      RecordView record,
      FindingCollector findings) {
    SpeakerClashes clashes = SpeakerClashes.in(record);
    ImmutableSortedMap.copyOf(persons)
        .forEach(
            (name, place) ->
                clashes
                    .clashOf(event, name)
                    .ifPresent(other -> findings.add(place, name, label(other))));
  }

  private static Optional<PlenaryHours> plenaryHours(SideEvent event, RecordView record) {
    return event
        .session()
        .flatMap(id -> PlenaryHours.of(id, record))
        .filter(PlenaryHours::areKnown);
  }

  private static void checkPlenaryHours(
      SideEvent event, PlenaryHours hours, RecordView record, FindingCollector findings) {
    hours
        .during(event.slot().orElseThrow())
        .ifPresent(meeting -> findings.add(Place.of("slot"), EntityLabel.of(meeting)));
  }

  private static boolean isScheduled(SideEvent event) {
    return event.takesPlace() && !event.isApplication();
  }

  private static boolean isHybridOr(SideEvent event, AttendanceFormat expected) {
    return event
        .format()
        .filter(format -> format == expected || format == AttendanceFormat.HYBRID)
        .isPresent();
  }

  private static EntityLabel room(SideEvent event, RecordView record) {
    return record.label(event.room().orElseThrow());
  }

  private static EntityLabel label(SideEvent event) {
    return EntityLabel.of(event);
  }

  private static Optional<Session> datedSession(SideEvent event, RecordView record) {
    return record
        .find(Session.class, event.session())
        .filter(session -> session.days().isPresent());
  }

  private static void checkDays(
      SideEvent event, Session session, RecordView record, FindingCollector findings) {
    DateRange days = session.days().orElseThrow();
    DateRange own = session.daysOf(event.timing().orElseThrow());
    boolean beginsOutside = !days.contains(own.first());
    boolean isNight = event.slot().filter(Nights::isOne).isPresent();
    if (beginsOutside || !(isNight || days.contains(own.last()))) {
      findings.add(
          Place.of(event.slot().isPresent() ? "slot" : "day"),
          beginsOutside ? own.first() : own.last(),
          EntityLabel.of(session),
          days.first(),
          days.last());
    }
  }

  private static void checkDayOfSlot(
      SideEvent event, RecordView record, FindingCollector findings) {
    TimeSlot slot = event.slot().orElseThrow();
    LocalDate day = event.day().orElseThrow();
    DateRange days =
        record
            .find(Session.class, event.session())
            .map(session -> session.daysOf(slot))
            .orElseGet(() -> DateRange.of(slot.earliest(), slot.latest()));
    if (!days.contains(day)) {
      findings.add(Place.of("day"), day, days.first());
    }
  }

  private static Optional<Integer> capacity(SideEvent event, RecordView record) {
    return record
        .find(Room.class, event.room())
        .flatMap(room -> boxed(room.capacity()))
        .filter(capacity -> capacity > 0);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static void checkAttendance(
      SideEvent event, int capacity, RecordView record, FindingCollector findings) {
    ReportedCount attendance = event.attendance().orElseThrow();
    if (attendance.intervalAsPrinted().min() > capacity) {
      findings.add(Place.of("attendance"), attendance, capacity);
    }
  }
}
