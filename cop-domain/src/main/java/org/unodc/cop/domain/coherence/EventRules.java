package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.initiative.RoadmapStepStatus;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * Rules about events and contributions of every kind: each is there once, and none before its day.
 */
final class EventRules {
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  private static final Rule<Entity> EVENT_APPEARS_UNDER_ONE_ID =
      Rule.of("reference.event-appears-under-one-id", Severity.WARNING, Entity.class)
          .among(
              SideEvent.class,
              Engagement.class,
              YouthConsultation.class,
              Declaration.class,
              Initiative.class)
          .when(DoubledEvents::isComparable)
          .check(
              (event, record, findings) ->
                  DoubledEvents.in(record)
                      .earlierThan(event)
                      .ifPresent(other -> findings.add(Place.of("title"), EntityLabel.of(other))));

  private static final Rule<Object> WHAT_IS_DONE_IS_NOT_IN_THE_FUTURE =
      Rule.of("source.what-is-done-is-not-in-the-future", Severity.WARNING, Object.class)
          .among(
              SideEvent.class,
              Engagement.class,
              Application.class,
              Signature.class,
              YouthConsultation.class,
              NationalPilot.class)
          .when(value -> done(value).isPresent())
          .check(
              (value, record, findings) -> {
                Done done = done(value).orElseThrow();
                if (done.on().isAfter(record.day())) {
                  findings.add(done.place(), done.on(), record.day());
                }
              });

  private static final Rule<Conference> SESSION_HAS_ONE_POLICY =
      Rule.of("side-event.session-has-one-policy", Severity.WARNING, Conference.class)
          .when(conference -> !conference.sideEventPolicies().isEmpty())
          .check(
              (conference, record, findings) -> {
                Set<SessionId> sessions = new HashSet<>();
                for (int i = 0; i < conference.sideEventPolicies().size(); i++) {
                  SessionId session = conference.sideEventPolicies().get(i).session();
                  if (!sessions.add(session)) {
                    findings.add(
                        Place.of("sideEventPolicies").at(i).at("session"), record.label(session));
                  }
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          EVENT_APPEARS_UNDER_ONE_ID, WHAT_IS_DONE_IS_NOT_IN_THE_FUTURE, SESSION_HAS_ONE_POLICY);

  private EventRules() {}

  /** Something that a record reports as done: the earliest possible day, and the place of it. */
  private record Done(Place place, LocalDate on) {}

  private static Optional<Done> done(Object value) {
    if (value instanceof SideEvent event) {
      return event
          .slot()
          .filter(slot -> event.status().filter(SideEventStatus.HELD::equals).isPresent())
          .map(slot -> new Done(Place.of("status"), day(slot)));
    }
    if (value instanceof Engagement engagement) {
      return engagement
          .when()
          .filter(when -> hasAttendance(engagement))
          .map(when -> new Done(Place.of("when"), day(when)));
    }
    if (value instanceof YouthConsultation consultation) {
      return consultation
          .when()
          .filter(when -> consultation.participants().isPresent())
          .map(when -> new Done(Place.of("when"), day(when)));
    }
    if (value instanceof Application application) {
      return application
          .submittedAt()
          .map(submitted -> new Done(Place.of("submittedAt"), day(submitted)));
    }
    if (value instanceof Signature signature) {
      return signature.signedOn().map(day -> new Done(Place.of("signedOn"), day));
    }
    return value instanceof NationalPilot pilot ? done(pilot) : Optional.empty();
  }

  private static boolean hasAttendance(Engagement engagement) {
    return !engagement.attendees().isEmpty() || engagement.participants().isPresent();
  }

  private static Optional<Done> done(NationalPilot pilot) {
    return pilot
        .start()
        .map(PartialDate::earliest)
        .filter(start -> pilot.roadmap().stream().anyMatch(EventRules::hasBegun))
        .map(start -> new Done(Place.of("start"), start));
  }

  private static boolean hasBegun(RoadmapStep step) {
    return step.status().stream()
        .anyMatch(
            status -> status == RoadmapStepStatus.DONE || status == RoadmapStepStatus.UNDER_WAY);
  }

  private static LocalDate day(Timing when) {
    return when instanceof TimeSlot slot ? day(slot.start()) : when.earliest();
  }

  /** {@return the earliest day on which a moment falls in any time zone} */
  private static LocalDate day(OffsetDateTime moment) {
    return moment.withOffsetSameInstant(WESTERNMOST).toLocalDate();
  }
}
