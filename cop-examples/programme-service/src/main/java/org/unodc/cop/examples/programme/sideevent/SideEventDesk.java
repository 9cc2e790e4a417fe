package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.StepRunner.Step;
import org.unodc.cop.examples.programme.sideevent.StepRunner.ToConfirm;

/**
 * The steps of side events. A step is stored as a whole or not at all: if a method throws an
 * exception, nothing was changed. The methods that change an event throw:
 *
 * <ul>
 *   <li>{@link UnknownEventException} if the event does not exist, or the account may not see it
 *   <li>{@link ConcurrentChangeException} if the event changed after the caller read it
 *   <li>{@link InvalidStepException} if the status of the event does not allow the step
 *   <li>{@link StepForbiddenException} if the step would cause a new error of a rule
 *   <li>{@link StepNeedsReasonException} if the secretariat has to confirm warnings with a reason
 *   <li>{@link AccessDeniedException} if only the secretariat may take the step
 *   <li>{@link org.unodc.cop.examples.programme.conference.RoomTakenException} if another event has
 *       the room at that time
 * </ul>
 */
@Service
public class SideEventDesk {
  private final ConferenceStore store;
  private final EventFindings rules;
  private final Clock clock;
  private final StepRunner steps;
  private final ApplicationIntake intake;

  SideEventDesk(ConferenceStore store, EventFindings rules, Clock clock, StepRunner steps) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.steps = steps;
    this.intake = new ApplicationIntake(clock);
  }

  /**
   * The result of a step.
   *
   * @param event the event after the step
   * @param version the version of the event, for the next step
   * @param findings the remaining findings, which did not prevent the step; the most severe first
   */
  public record Outcome(SideEvent event, long version, ImmutableList<EventFinding> findings) {}

  /** {@return the findings in an application, which is not stored} */
  public ImmutableList<EventFinding> look(EventApplication application, Account account) {
    Snapshot now = store.current();
    EventApplication completed = intake.tentative(application, account, now);
    return findings(completed.sideEvent().id(), with(now.conference(), completed), now);
  }

  /** {@return the findings in an event with a new description, which is not stored} */
  public ImmutableList<EventFinding> look(SideEvent description) {
    Snapshot now = store.current();
    return findings(
        description.id(), RecordList.SIDE_EVENTS.put(now.conference(), description), now);
  }

  /**
   * Submits an application. The service sets the ids, the session, the status, the applicant and
   * the time of submission, and ignores their values in the application.
   *
   * @param reason why the secretariat enters it although the policy of the session does not allow
   *     it; empty if the policy does, and ignored for organizers
   * @throws InvalidEntriesException if an entry is wrong, such as too long
   * @throws OutsidePolicyException if the policy does not allow the application
   */
  public Outcome apply(EventApplication application, Optional<StepReason> reason, Account account) {
    return apply(application, reason, account, id -> {});
  }

  /**
   * Submits an application as above.
   *
   * @param first what is done first in the transaction that stores the application, with the id of
   *     the event; if it throws an exception, nothing is stored
   */
  Outcome apply(
      EventApplication application,
      Optional<StepReason> reason,
      Account account,
      Consumer<SideEventId> first) {
    refuse(ApplicationChecks.of(application, account));
    Optional<StepReason> override = reason.filter(given -> account.isSecretariat());
    Snapshot now = store.current();
    EventApplication completed = intake.complete(application, account, now);
    SideEvent event = completed.sideEvent();
    if (override.isEmpty()) {
      checkPolicy(event, now);
    }
    steps.validate(event.id(), with(now.conference(), completed), now);
    return store.change(
        account.id(),
        edit -> {
          first.accept(event.id());
          if (override.isEmpty()) {
            // Others may have applied for the same organizer meanwhile.
            checkPolicy(event, edit.before());
          }
          edit.put(RecordList.SIDE_EVENTS, event);
          edit.put(RecordList.APPLICATIONS, completed.application());
          ImmutableList<EventFinding> findings = steps.allowed(event.id(), edit);
          steps.finish(
              Step.of(StepKind.APPLIED, event.id(), override, OptionalLong.empty(), account),
              Optional.empty(),
              event,
              findings,
              edit);
          return new Outcome(event, edit.revision(), findings);
        });
  }

  /**
   * Changes the description of an event. The organizer may do so while the event is only requested,
   * the secretariat at any time. The id, session, status, slot, room and merger stay unchanged.
   *
   * @param reason why the secretariat accepts new warnings; empty if there are none
   * @param version the version that the caller read; if empty, the version is not checked
   * @throws InvalidEntriesException if an entry is wrong, such as too long
   */
  public Outcome describe(
      SideEventId id,
      SideEvent description,
      Optional<StepReason> reason,
      OptionalLong version,
      Account account) {
    return steps.take(
        new Step(StepKind.DESCRIBED, id, reason, version, account, ToConfirm.NEW_WARNINGS),
        (event, before) -> {
          checkIsOpenTo(account, event);
          refuse(ApplicationChecks.of(description, event, account));
          return description.toBuilder()
              .id(event.id())
              .session(event.session())
              .status(event.status())
              .slot(event.slot())
              .room(event.room())
              .mergedInto(event.mergedInto())
              .mainOrganizer(mainOrganizer(description, event, account))
              .build();
        });
  }

  /** Withdraws the application for a requested event, as its organizer asks or does. */
  public Outcome withdraw(
      SideEventId id, Optional<StepReason> reason, OptionalLong version, Account account) {
    return steps.take(
        Step.of(StepKind.WITHDRAWN, id, reason, version, account),
        (event, before) -> {
          InvalidStepException.check(
              is(event, SideEventStatus.REQUESTED),
              "already-decided",
              "The secretariat has decided on this event, so its application cannot be withdrawn.");
          return event.toBuilder().status(SideEventStatus.WITHDRAWN).build();
        });
  }

  private static Optional<Actor> mainOrganizer(
      SideEvent description, SideEvent event, Account account) {
    return account.isSecretariat()
        ? description.mainOrganizer()
        : description.mainOrganizer().or(event::mainOrganizer);
  }

  private static void refuse(ImmutableList<EntryProblem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidEntriesException(problems);
    }
  }

  private void checkPolicy(SideEvent event, Snapshot now) {
    ApplicationPeriod period = ApplicationPeriod.of(now, clock);
    period
        .sentence()
        .ifPresent(
            sentence -> {
              throw new OutsidePolicyException(period.state().code(), sentence);
            });
    event
        .mainOrganizer()
        .flatMap(organizer -> OrganizerQuota.exhausted(organizer, now))
        .ifPresent(
            sentence -> {
              throw new OutsidePolicyException("limit-reached", sentence);
            });
  }

  /** {@return whether the account applied for the event} */
  public static boolean isOf(Account account, SideEvent event, Snapshot snapshot) {
    return account.actsFor().isPresent()
        && snapshot.conference().applications().stream()
            .filter(application -> application.sideEvent().equals(Optional.of(event.id())))
            .anyMatch(application -> application.applicant().equals(account.actsFor()));
  }

  static boolean is(SideEvent event, SideEventStatus status) {
    return event.status().equals(Optional.of(status));
  }

  private static void checkIsOpenTo(Account account, SideEvent event) {
    InvalidStepException.check(
        is(event, SideEventStatus.REQUESTED) || account.isSecretariat(),
        "already-decided",
        "The secretariat has decided on this event, so only the secretariat can change it.");
  }

  private ImmutableList<EventFinding> findings(SideEventId id, Conference record, Snapshot now) {
    return rules.of(id, record, now.today(clock));
  }

  private static Conference with(Conference record, EventApplication application) {
    return RecordList.APPLICATIONS.put(
        RecordList.SIDE_EVENTS.put(record, application.sideEvent()), application.application());
  }
}
