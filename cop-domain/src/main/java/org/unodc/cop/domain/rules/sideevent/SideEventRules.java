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
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rules.Nights;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** Rules about a side event by itself and about its slot, room and organizers. */
public final class SideEventRules {
  private static final Rule<SideEvent> HAS_A_MAIN_ORGANIZER =
      Rule.of("side-event.has-a-main-organizer", Severity.NOTICE, SideEvent.class)
          .asToDo()
          .reading(Scope.VALUE)
          .holds(event -> event.mainOrganizer().isPresent());

  private static final Rule<SideEvent> ACCEPTED_EVENT_HAS_A_SLOT =
      Rule.of("side-event.accepted-event-has-a-slot", Severity.NOTICE, SideEvent.class)
          .asToDo()
          .reading(Scope.VALUE)
          .when(event -> event.status().filter(SideEventStatus.ACCEPTED::equals).isPresent())
          .holds(event -> event.slot().isPresent());

  private static final Rule<SideEvent> LIES_WITHIN_ITS_SESSION =
      Rule.of("side-event.lies-within-its-session", Severity.WARNING, SideEvent.class)
          .reading(Scope.SESSION)
          .when(event -> event.takesPlace() && event.timing().isPresent())
          .given(SideEventRules::datedSession, SideEventRules::checkDays);

  private static final Rule<SideEvent> DAY_AGREES_WITH_ITS_SLOT =
      Rule.of("side-event.day-agrees-with-its-slot", Severity.WARNING, SideEvent.class)
          .reading(Scope.SESSION)
          .when(event -> event.day().isPresent() && event.slot().isPresent())
          .check(SideEventRules::checkDayOfSlot);

  private static final Rule<SideEvent> ATTENDANCE_FITS_ITS_ROOM =
      Rule.of("side-event.attendance-fits-its-room", Severity.NOTICE, SideEvent.class)
          .asCaseOf("session.rooms-are-large-enough")
          .reading(Scope.SESSION)
          .when(
              event ->
                  event.attendance().isPresent() && !isHybridOr(event, AttendanceFormat.ONLINE))
          .given(SideEventRules::capacity, SideEventRules::checkAttendance);

  private static final Rule<SideEvent> HAS_ITS_ROOM_TO_ITSELF =
      Rule.of("side-event.has-its-room-to-itself", Severity.WARNING, SideEvent.class)
          .reading(Scope.ROOM)
          .when(RoomClashes::canClash)
          .check(
              (event, record, findings) ->
                  RoomClashes.in(record)
                      .clashOf(event)
                      .ifPresent(
                          other ->
                              findings.add(Place.of("slot"), label(other), room(event, record))));

  private static final Rule<SideEvent> ROOM_IS_FREE_OF_MEETINGS =
      Rule.of("side-event.room-is-free-of-meetings", Severity.WARNING, SideEvent.class)
          .reading(Scope.ROOM)
          .when(RoomClashes::canClash)
          .check(
              (event, record, findings) ->
                  RoomMeetings.in(record)
                      .during(event)
                      .ifPresent(
                          meeting ->
                              findings.add(
                                  Place.of("slot"), EntityLabel.of(meeting), room(event, record))));

  private static final Rule<SideEvent> ROOM_FITS_ITS_FORMAT =
      Rule.of("side-event.room-fits-its-format", Severity.NOTICE, SideEvent.class)
          .asToDo()
          .reading(Scope.VALUE)
          .when(event -> isScheduled(event) && isHybridOr(event, AttendanceFormat.IN_PERSON))
          .holds(event -> event.room().isPresent());

  private static final Rule<SideEvent> LINK_FITS_ITS_FORMAT =
      Rule.of("side-event.link-fits-its-format", Severity.NOTICE, SideEvent.class)
          .asToDo()
          .reading(Scope.VALUE)
          .when(event -> isScheduled(event) && isHybridOr(event, AttendanceFormat.ONLINE))
          .holds(event -> event.onlineLink().isPresent());

  private static final Rule<SideEvent> CO_ORGANIZERS_ARE_DISTINCT =
      Rule.of("side-event.co-organizers-are-distinct", Severity.WARNING, SideEvent.class)
          .asCaseOf("reference.lists-have-no-repeats")
          .reading(Scope.NAMES)
          .when(event -> !event.coOrganizers().isEmpty())
          .check(CoOrganizerCheck::check);

  private static final Rule<SideEvent> SPEAKERS_ARE_IN_ONE_PLACE =
      Rule.of("side-event.speakers-are-in-one-place-at-a-time", Severity.WARNING, SideEvent.class)
          .reading(Scope.PERSON)
          .when(SpeakerClashes::canClash)
          .given(SideEventRules::persons, SideEventRules::checkSpeakers);

  private static final Rule<SideEvent> LIES_OUTSIDE_PLENARY_HOURS =
      Rule.of("side-event.lies-outside-plenary-hours", Severity.NOTICE, SideEvent.class)
          .reading(Scope.SESSION)
          .when(event -> event.takesPlace() && event.slot().isPresent())
          .given(SideEventRules::plenaryHours, SideEventRules::checkPlenaryHours);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          HAS_A_MAIN_ORGANIZER,
          ACCEPTED_EVENT_HAS_A_SLOT,
          LIES_WITHIN_ITS_SESSION,
          DAY_AGREES_WITH_ITS_SLOT,
          ATTENDANCE_FITS_ITS_ROOM,
          HAS_ITS_ROOM_TO_ITSELF,
          ROOM_IS_FREE_OF_MEETINGS,
          ROOM_FITS_ITS_FORMAT,
          LINK_FITS_ITS_FORMAT,
          CO_ORGANIZERS_ARE_DISTINCT,
          SPEAKERS_ARE_IN_ONE_PLACE,
          LIES_OUTSIDE_PLENARY_HOURS);

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
    return sessionOf(event, record).filter(session -> session.days().isPresent());
  }

  private static Optional<Session> sessionOf(SideEvent event, RecordView record) {
    return event.session().flatMap(id -> record.find(Session.class, id));
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
        sessionOf(event, record)
            .map(session -> session.daysOf(slot))
            .orElseGet(() -> DateRange.of(slot.earliest(), slot.latest()));
    if (!days.contains(day)) {
      findings.add(Place.of("day"), day, days.first());
    }
  }

  private static Optional<Integer> capacity(SideEvent event, RecordView record) {
    return event
        .room()
        .flatMap(id -> record.find(Room.class, id))
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
