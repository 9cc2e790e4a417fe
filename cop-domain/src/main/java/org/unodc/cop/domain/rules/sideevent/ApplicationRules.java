package org.unodc.cop.domain.rules.sideevent;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Key;
import org.unodc.cop.domain.rules.Lookup;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules about applications for side events, and about the events that were applied for. */
public final class ApplicationRules {
  /** Even for an event that is also online, nobody expects so many times what the room holds. */
  private static final long IN_MANY_ROOMS = 20;

  /** The organizers of a side event. */
  private static final OnceForEach<SideEvent, ImmutableSet<EntityId>> ORGANIZERS =
      OnceForEach.of(
          event ->
              Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream())
                  .flatMap(organizer -> organizer.listedAs().stream())
                  .collect(toImmutableSet()));

  /** The first application for each event by each applicant. */
  private static final Lookup<String, Application> APPLICATIONS =
      Lookup.of(Application.class, ApplicationRules::eventAndApplicant);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("side-event.applied-for-once", Application.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.SESSION)
              .given(
                  ApplicationRules::eventAndApplicant,
                  (application, key, record, findings) ->
                      APPLICATIONS
                          .earlierThan(application, record)
                          .ifPresent(
                              first ->
                                  findings.add(
                                      Place.of("sideEvent"),
                                      record.label(application.sideEvent().orElseThrow()),
                                      EntityLabel.of(first)))),
          Rule.warning("side-event.applied-for-before-it-is-held", Application.class)
              .reading(Scope.SESSION)
              .when(application -> application.submittedAt().isPresent())
              .given(
                  ApplicationRules::scheduledEvent,
                  (application, event, record, findings) -> {
                    OffsetDateTime submitted = application.submittedAt().orElseThrow();
                    OffsetDateTime start = event.slot().orElseThrow().start();
                    if (!submitted.isBefore(start)
                        && !PolicyRules.isOutsideItsWindow(application, record)) {
                      findings.add(
                          Place.of("submittedAt"), submitted, EntityLabel.of(event), start);
                    }
                  }),
          Rule.notice("side-event.room-holds-those-expected", Application.class)
              .asCaseOf("session.rooms-are-large-enough")
              .reading(Scope.SESSION)
              .when(application -> application.expectedAttendance().isPresent())
              .given(ApplicationRules::attendedRoom, ApplicationRules::checkRoom),
          Rule.notice("side-event.applicant-is-among-its-organizers", Application.class)
              .reading(Scope.SESSION)
              .when(
                  (application, record) ->
                      eventOf(application, record)
                          .flatMap(SideEvent::mainOrganizer)
                          .flatMap(Actor::listedAs)
                          .isPresent())
              .given(
                  application -> application.applicant().flatMap(Actor::listedAs),
                  ApplicationRules::checkApplicant),
          Rule.warning("side-event.preferred-slots-lie-within-its-session", Application.class)
              .reading(Scope.SESSION)
              .when(
                  (application, record) ->
                      !application.preferredSlots().isEmpty()
                          && eventOf(application, record).filter(PolicyRules::isClosed).isEmpty())
              .given(ApplicationRules::datedSession, ApplicationRules::checkSlots));

  private ApplicationRules() {}

  private static void checkRoom(
      Application application, Room room, RecordView record, FindingCollector findings) {
    ReportedCount expected = application.expectedAttendance().orElseThrow();
    int capacity = room.capacity().orElseThrow();
    SideEvent event = eventOf(application, record).orElseThrow();
    boolean isTooLarge =
        event.takesPlace()
            && !isAttendedOnline(event)
            && expected.intervalAsPrinted().min() > capacity;
    if (isTooLarge || expected.value() > IN_MANY_ROOMS * capacity) {
      findings.add(
          Place.of("expectedAttendance"),
          expected,
          EntityLabel.of(event),
          EntityLabel.of(room),
          capacity);
    }
  }

  private static void checkApplicant(
      Application application, EntityId applicant, RecordView record, FindingCollector findings) {
    SideEvent event = eventOf(application, record).orElseThrow();
    if (!ORGANIZERS.of(event, record).contains(applicant)) {
      findings.add(Place.of("applicant"), record.label(applicant), EntityLabel.of(event));
    }
  }

  private static void checkSlots(
      Application application, Session session, RecordView record, FindingCollector findings) {
    DateRange days = session.days().orElseThrow();
    for (int i = 0; i < application.preferredSlots().size(); i++) {
      TimeSlot slot = application.preferredSlots().get(i);
      DateRange own = session.daysOf(slot);
      if (!days.contains(own.first()) || !days.contains(own.last())) {
        findings.add(
            Place.of("preferredSlots").at(i),
            own.first(),
            EntityLabel.of(session),
            days.first(),
            days.last());
      }
    }
  }

  private static Optional<SideEvent> eventOf(Application application, RecordView record) {
    return record.find(SideEvent.class, application.sideEvent());
  }

  /** {@return the event, if it has a slot and the application is not closed} */
  private static Optional<SideEvent> scheduledEvent(Application application, RecordView record) {
    return eventOf(application, record)
        .filter(event -> !PolicyRules.isClosed(event) && event.slot().isPresent());
  }

  private static Optional<Session> datedSession(Application application, RecordView record) {
    return eventOf(application, record)
        .flatMap(SideEvent::session)
        .flatMap(id -> record.find(Session.class, id))
        .filter(session -> session.days().isPresent());
  }

  /**
   * {@return the room with a known capacity in which the participants of an event have to fit, if
   * none of them takes part online}
   */
  private static Optional<Room> attendedRoom(Application application, RecordView record) {
    return eventOf(application, record)
        .filter(SideEvent::takesPlace)
        .flatMap(SideEvent::room)
        .flatMap(id -> record.find(Room.class, id))
        .filter(room -> room.capacity().orElse(0) > 0);
  }

  private static boolean isAttendedOnline(SideEvent event) {
    return event.onlineLink().isPresent()
        || event.format().filter(format -> format != AttendanceFormat.IN_PERSON).isPresent();
  }

  private static Optional<String> eventAndApplicant(Application application) {
    return Key.of(
        application.sideEvent(),
        application
            .applicant()
            .flatMap(Actor::listedAs)
            .map(id -> id.getClass().getSimpleName() + ' ' + id.value()));
  }
}
