package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.bureau.Credential;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.initiative.RoadmapStepStatus;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.YouthConsultation;

/** The rule about what a record reports as done although its day has not come. */
public final class FutureRules {
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("source.what-is-done-is-not-in-the-future", Object.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.NAMES)
              .among(
                  Draft.class,
                  Outcome.class,
                  Credential.class,
                  SideEvent.class,
                  Application.class,
                  Engagement.class,
                  Statement.class,
                  Declaration.class,
                  YouthConsultation.class,
                  NationalPilot.class)
              .when(value -> done(value).findAny().isPresent())
              .check(
                  (value, record, findings) ->
                      done(value)
                          .filter(done -> done.on().isAfter(record.day()))
                          .forEach(
                              done ->
                                  findings.add(
                                      done.place(),
                                      nameOf(value, record),
                                      done.on(),
                                      record.day()))));

  private FutureRules() {}

  /** Something that a record reports as done: the earliest possible day, and the place of it. */
  private record Done(Place place, LocalDate on) {}

  private static Stream<Done> done(Object value) {
    if (value instanceof Declaration declaration) {
      return signed(declaration);
    }
    return (value instanceof NationalPilot pilot ? begun(pilot) : ofAnAct(value)).stream();
  }

  private static Stream<Done> signed(Declaration declaration) {
    ImmutableList<Signature> signatures =
        declaration.signatures().map(PartialList::items).orElse(ImmutableList.of());
    Place place = Place.of("signatures").at("items");
    return IntStream.range(0, signatures.size())
        .boxed()
        .flatMap(
            index ->
                signatures.get(index).signedOn().stream()
                    .map(day -> new Done(place.at(index).at("signedOn"), day)));
  }

  private static Optional<Done> ofAnAct(Object value) {
    if (value instanceof Draft draft) {
      return done("submitted", draft.submitted());
    }
    if (value instanceof Outcome outcome) {
      return done("adopted", outcome.adopted());
    }
    if (value instanceof Credential credential) {
      return done("received", credential.received());
    }
    return value instanceof Application application
        ? application.submittedAt().map(at -> new Done(Place.of("submittedAt"), day(at)))
        : atAnEvent(value);
  }

  private static Optional<Done> atAnEvent(Object value) {
    if (value instanceof SideEvent event) {
      return done(
          "status",
          event
              .slot()
              .filter(slot -> event.status().filter(SideEventStatus.HELD::equals).isPresent()));
    }
    if (value instanceof Engagement engagement) {
      return done("when", engagement.when().filter(when -> hasAttendance(engagement)));
    }
    if (value instanceof Statement statement) {
      boolean isDelivered = statement.delivery().filter(Delivery.DELIVERED::equals).isPresent();
      return done("when", statement.when().filter(when -> isDelivered));
    }
    return value instanceof YouthConsultation consultation
        ? done("when", consultation.when().filter(when -> consultation.participants().isPresent()))
        : Optional.empty();
  }

  private static Optional<Done> done(String accessor, Optional<? extends Timing> time) {
    return time.map(when -> new Done(Place.of(accessor), day(when)));
  }

  private static boolean hasAttendance(Engagement engagement) {
    return !engagement.attendees().isEmpty() || engagement.participants().isPresent();
  }

  private static Optional<Done> begun(NationalPilot pilot) {
    return pilot
        .start()
        .map(PartialDate::earliest)
        .filter(start -> pilot.roadmap().stream().anyMatch(FutureRules::hasBegun))
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

  /** {@return the name of the thing, or of the participant that did it if it has no id} */
  private static EntityLabel nameOf(Object value, RecordView record) {
    if (value instanceof Credential credential) {
      return record.label(credential.participant());
    }
    return value instanceof NationalPilot pilot
        ? record.label(pilot.participant())
        : EntityLabel.of((Entity) value);
  }
}
