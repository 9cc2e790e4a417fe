package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;

/**
 * The steps of side events. A step is stored as a whole or not at all: if a method throws an
 * exception, nothing was changed. The methods that change an event throw:
 *
 * <ul>
 *   <li>{@link UnknownEventException} if the event does not exist, or the account may not see it
 *   <li>{@link ConcurrentChangeException} if the event changed after the caller read it
 *   <li>{@link InvalidStepException} if the status of the event does not allow the step
 *   <li>{@link StepForbiddenException} if the step would cause a new error of a rule
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
  private final ApplicationEventPublisher events;
  private final ApplicationIntake intake;

  SideEventDesk(
      ConferenceStore store, EventFindings rules, Clock clock, ApplicationEventPublisher events) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.events = events;
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
   */
  public Outcome apply(EventApplication application, Account account) {
    return store.change(
        account.id(),
        edit -> {
          EventApplication completed = intake.complete(application, account, edit.before());
          SideEvent event = completed.sideEvent();
          ImmutableList<EventFinding> findings =
              allowed(event.id(), with(edit.before().conference(), completed), edit.before());
          edit.put(RecordList.SIDE_EVENTS, event);
          edit.put(RecordList.APPLICATIONS, completed.application());
          events.publishEvent(
              new StepTaken(
                  StepKind.APPLIED,
                  Optional.empty(),
                  event,
                  edit.after().orElseThrow(),
                  account,
                  Optional.empty()));
          return new Outcome(event, edit.revision(), findings);
        });
  }

  /**
   * Changes the description of an event. The organizer may do so while the event is only requested,
   * the secretariat at any time. The id, session, status, slot, room and merger stay unchanged.
   *
   * @param version the version that the caller read; if empty, the version is not checked
   */
  public Outcome describe(
      SideEventId id, SideEvent description, OptionalLong version, Account account) {
    return step(
        StepKind.DESCRIBED,
        id,
        version,
        account,
        (event, before) -> {
          checkIsOpenTo(account, event);
          return description.toBuilder()
              .id(event.id())
              .session(event.session())
              .status(event.status())
              .slot(event.slot())
              .room(event.room())
              .mergedInto(event.mergedInto())
              .build();
        });
  }

  /** Accepts a requested event. */
  public Outcome accept(SideEventId id, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
        StepKind.ACCEPTED,
        id,
        version,
        account,
        (event, before) -> {
          check(
              event.status().equals(Optional.of(SideEventStatus.REQUESTED)),
              "not-requested",
              "Only a requested event can be accepted.");
          return event.toBuilder().status(SideEventStatus.ACCEPTED).build();
        });
  }

  /** Sets the time and the room of an accepted event. */
  public Outcome schedule(
      SideEventId id, TimeSlot slot, RoomId room, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
        StepKind.SCHEDULED,
        id,
        version,
        account,
        (event, before) -> {
          check(
              event.status().equals(Optional.of(SideEventStatus.ACCEPTED)),
              "not-accepted",
              "Only an accepted event can be given a time and a room.");
          return event.toBuilder().slot(slot).room(room).build();
        });
  }

  /**
   * Merges an event into another event, which continues alone. The room of the merged event becomes
   * free. The record keeps its former time.
   */
  public Outcome merge(SideEventId id, SideEventId into, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
        StepKind.MERGED,
        id,
        version,
        account,
        (event, before) -> {
          checkIsAhead(event);
          SideEvent target =
              before.sideEvent(into).orElseThrow(() -> new UnknownEventException(into));
          check(
              target.takesPlace() && !into.equals(id),
              "takes-no-place",
              "An event can be merged only into another event that takes place.");
          return event.toBuilder().status(SideEventStatus.MERGED).mergedInto(into).build();
        });
  }

  /**
   * Cancels an event, or declines or withdraws an application. The organizer may do so while the
   * event is only requested, the secretariat until it was held. The room of the event becomes free.
   * The record keeps its former time.
   */
  public Outcome cancel(SideEventId id, OptionalLong version, Account account) {
    return step(
        StepKind.CANCELLED,
        id,
        version,
        account,
        (event, before) -> {
          checkIsAhead(event);
          checkIsOpenTo(account, event);
          return event.toBuilder().status(SideEventStatus.CANCELLED).build();
        });
  }

  private Outcome step(
      StepKind kind,
      SideEventId id,
      OptionalLong version,
      Account account,
      BiFunction<SideEvent, Snapshot, SideEvent> work) {
    return store.change(
        account.id(),
        edit -> {
          Snapshot before = edit.before();
          SideEvent event =
              before
                  .sideEvent(id)
                  .filter(found -> account.isSecretariat() || isOf(account, found, before))
                  .orElseThrow(() -> new UnknownEventException(id));
          checkVersion(id, version, before);
          SideEvent changed = work.apply(event, before);
          ImmutableList<EventFinding> findings =
              allowed(id, RecordList.SIDE_EVENTS.put(before.conference(), changed), before);
          edit.put(RecordList.SIDE_EVENTS, changed);
          if (!changed.equals(event)) {
            events.publishEvent(
                new StepTaken(
                    kind,
                    Optional.of(event),
                    changed,
                    edit.after().orElseThrow(),
                    account,
                    Optional.empty()));
          }
          long written = changed.equals(event) ? before.versionOf(id) : edit.revision();
          return new Outcome(changed, written, findings);
        });
  }

  /** {@return whether the account applied for the event} */
  public static boolean isOf(Account account, SideEvent event, Snapshot snapshot) {
    return account.actsFor().isPresent()
        && snapshot.conference().applications().stream()
            .filter(application -> application.sideEvent().equals(Optional.of(event.id())))
            .anyMatch(application -> application.applicant().equals(account.actsFor()));
  }

  private static void checkVersion(SideEventId id, OptionalLong version, Snapshot before) {
    long current = before.versionOf(id);
    if (version.isPresent() && version.getAsLong() != current) {
      throw new ConcurrentChangeException(current);
    }
  }

  private static void checkSecretariat(Account account) {
    if (!account.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may decide on side events.");
    }
  }

  private static void checkIsOpenTo(Account account, SideEvent event) {
    boolean isOpen = event.status().equals(Optional.of(SideEventStatus.REQUESTED));
    check(
        isOpen || account.isSecretariat(),
        "already-decided",
        "The secretariat has decided on this event, so only the secretariat can change it.");
  }

  private static void checkIsAhead(SideEvent event) {
    check(event.takesPlace(), "takes-no-place", "The event was merged or cancelled.");
    check(
        event.status().filter(SideEventStatus.HELD::equals).isEmpty(),
        "takes-no-place",
        "The event has already taken place.");
  }

  private static void check(boolean condition, String code, String message) {
    if (!condition) {
      throw new InvalidStepException(code, message);
    }
  }

  private ImmutableList<EventFinding> allowed(SideEventId id, Conference after, Snapshot before) {
    return rules.allowed(id, before.conference(), after, before.today(clock));
  }

  private ImmutableList<EventFinding> findings(SideEventId id, Conference record, Snapshot now) {
    return rules.of(id, record, now.today(clock));
  }

  private static Conference with(Conference record, EventApplication application) {
    return RecordList.APPLICATIONS.put(
        RecordList.SIDE_EVENTS.put(record, application.sideEvent()), application.application());
  }
}
