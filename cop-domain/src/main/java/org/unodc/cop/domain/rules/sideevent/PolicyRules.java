package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.DailyHours;

/** Rules about the policy on side events, and about the times of events and applications. */
public final class PolicyRules {
  private static final Parameter HOURS = new Parameter("hours", 12, 1, 24 * 7);
  private static final Parameter MINUTES = new Parameter("minutes", 5, 1, 60);
  private static final Parameter EARLIEST_HOUR = new Parameter("earliest-hour", 5, 0, 23);

  /** The longest side event that a policy plausibly provides for. */
  private static final int LONGEST_MINUTES = 8 * 60;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("side-event.fits-a-daily-slot", SideEvent.class)
              .reading(Scope.SESSION)
              .when(
                  (event, record) ->
                      isScheduled(event)
                          && policyFor(event, record)
                              .filter(policy -> !policy.slots().isEmpty())
                              .isPresent())
              .given(PolicyRules::sessionOf, PolicyRules::checkSlot),
          Rule.warning("side-event.keeps-the-length-of-its-policy", SideEvent.class)
              .reading(Scope.SESSION)
              .when(PolicyRules::isScheduled)
              .given(PolicyRules::lengthFor, PolicyRules::checkLength),
          Rule.notice("side-event.length-is-plausible", SideEvent.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.SESSION)
              .with(HOURS)
              .with(MINUTES)
              .with(EARLIEST_HOUR)
              .when(PolicyRules::isScheduled)
              .check(PolicyRules::checkPlausible),
          Rule.warning("side-event.applied-for-within-the-window", Application.class)
              .reading(Scope.SESSION)
              .when(
                  (application, record) ->
                      application.submittedAt().isPresent()
                          && eventOf(application, record).filter(PolicyRules::isClosed).isEmpty())
              .given(PolicyRules::windowFor, PolicyRules::checkWindow),
          Rule.warning("side-event.limits-are-positive", SideEventPolicy.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.NAMES)
              .when(
                  policy ->
                      policy.lengthMinutes().isPresent() || policy.limitPerOrganizer().isPresent())
              .check(
                  (policy, record, findings) -> {
                    checkLimit(
                        "lengthMinutes",
                        policy.lengthMinutes(),
                        LONGEST_MINUTES,
                        policy,
                        record,
                        findings);
                    checkLimit(
                        "limitPerOrganizer",
                        policy.limitPerOrganizer(),
                        Integer.MAX_VALUE,
                        policy,
                        record,
                        findings);
                  }),
          Rule.warning("side-event.window-closes-before-its-session-ends", SideEventPolicy.class)
              .reading(Scope.SESSION)
              .when(policy -> policy.window().isPresent())
              .given(
                  PolicyRules::datedSession,
                  (policy, session, record, findings) -> {
                    TimeSlot window = policy.window().orElseThrow();
                    LocalDate last = session.days().orElseThrow().last();
                    if (session.daysOf(window).last().isAfter(last)) {
                      findings.add(
                          Place.of("window").at("end"),
                          record.label(policy.session()),
                          window.end(),
                          last);
                    }
                  }),
          Rule.warning("side-event.session-has-one-policy", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.SESSION)
              .when(conference -> !conference.sideEventPolicies().isEmpty())
              .check(
                  (conference, record, findings) -> {
                    Set<SessionId> sessions = new HashSet<>();
                    for (int i = 0; i < conference.sideEventPolicies().size(); i++) {
                      SessionId session = conference.sideEventPolicies().get(i).session();
                      if (!sessions.add(session)) {
                        findings.add(
                            Place.of("sideEventPolicies").at(i).at("session"),
                            record.label(session));
                      }
                    }
                  }));

  private PolicyRules() {}

  private static void checkPlausible(
      SideEvent event, RecordView record, FindingCollector findings) {
    TimeSlot slot = event.slot().orElseThrow();
    long hours = findings.value(HOURS);
    long minutes = findings.value(MINUTES);
    long earliest = findings.value(EARLIEST_HOUR);
    boolean isLong =
        slot.end().isAfter(slot.start().plusHours(hours)) && lengthFor(event, record).isEmpty();
    if (isLong
        || slot.end().isBefore(slot.start().plusMinutes(minutes))
        || beginsBefore(earliest, event, record)) {
      findings.add(Place.of("slot"), slot.start(), slot.end(), hours, minutes, earliest);
    }
  }

  /** {@return whether an event at the venue begins at an hour of the night by its clock} */
  private static boolean beginsBefore(long hour, SideEvent event, RecordView record) {
    if (event.format().filter(AttendanceFormat.ONLINE::equals).isPresent()) {
      return false;
    }
    TimeSlot slot = event.slot().orElseThrow();
    OffsetDateTime start =
        sessionOf(event, record).map(session -> session.byTheClock(slot)).orElse(slot).start();
    return start.getHour() < hour && start.getHour() > 0;
  }

  private static void checkSlot(
      SideEvent event, Session session, RecordView record, FindingCollector findings) {
    DailyHours hours =
        record.computedOnce(
            DailyHours.class,
            session.id(),
            () -> new DailyHours(session, policyFor(event, record).orElseThrow()));
    if (!isTooLong(event, record) && hours.isOutside(event.slot().orElseThrow())) {
      findings.add(Place.of("slot"), EntityLabel.of(session));
    }
  }

  private static void checkLength(
      SideEvent event, int limit, RecordView record, FindingCollector findings) {
    long minutes = minutesOf(event);
    if (minutes > limit) {
      SessionId session = event.session().orElseThrow();
      findings.add(Place.of("slot"), record.label(session), minutes, limit);
    }
  }

  /** {@return whether an event is longer than its policy allows, so that it fits no slot} */
  private static boolean isTooLong(SideEvent event, RecordView record) {
    return lengthFor(event, record).filter(limit -> minutesOf(event) > limit).isPresent();
  }

  private static long minutesOf(SideEvent event) {
    return event.slot().orElseThrow().duration().toMinutes();
  }

  private static void checkWindow(
      Application application, TimeSlot window, RecordView record, FindingCollector findings) {
    OffsetDateTime submitted = application.submittedAt().orElseThrow();
    if (isOutsideItsWindow(application, record)) {
      findings.add(
          Place.of("submittedAt"),
          submitted,
          record.label(eventOf(application, record).flatMap(SideEvent::session).orElseThrow()),
          window.start(),
          window.end());
    }
  }

  private static void checkLimit(
      String name,
      OptionalInt limit,
      int most,
      SideEventPolicy policy,
      RecordView record,
      FindingCollector findings) {
    if (limit.isPresent() && (limit.getAsInt() < 1 || limit.getAsInt() > most)) {
      findings.add(Place.of(name), record.label(policy.session()), limit.getAsInt(), name);
    }
  }

  private static Optional<Session> datedSession(SideEventPolicy policy, RecordView record) {
    return record
        .find(Session.class, policy.session())
        .filter(session -> session.days().isPresent());
  }

  private static boolean isScheduled(SideEvent event) {
    return event.takesPlace() && event.slot().isPresent();
  }

  private static Optional<Session> sessionOf(SideEvent event, RecordView record) {
    return event.session().flatMap(id -> record.find(Session.class, id));
  }

  private static Optional<SideEventPolicy> policyFor(SideEvent event, RecordView record) {
    return PoliciesBySession.of(event.session(), record);
  }

  private static Optional<Integer> lengthFor(SideEvent event, RecordView record) {
    return policyFor(event, record)
        .map(SideEventPolicy::lengthMinutes)
        .flatMap(PoliciesBySession::boxed);
  }

  private static Optional<SideEvent> eventOf(Application application, RecordView record) {
    return application.sideEvent().flatMap(id -> record.find(SideEvent.class, id));
  }

  /** {@return whether the application for an event was declined or withdrawn} */
  static boolean isClosed(SideEvent event) {
    return event.isApplication() && !event.takesPlace();
  }

  /** {@return whether an application was submitted at a time when no applications are taken} */
  static boolean isOutsideItsWindow(Application application, RecordView record) {
    OffsetDateTime submitted = application.submittedAt().orElseThrow();
    return windowFor(application, record)
        .filter(window -> submitted.isBefore(window.start()) || !submitted.isBefore(window.end()))
        .isPresent();
  }

  private static Optional<TimeSlot> windowFor(Application application, RecordView record) {
    return eventOf(application, record)
        .flatMap(event -> policyFor(event, record))
        .flatMap(SideEventPolicy::window);
  }
}
