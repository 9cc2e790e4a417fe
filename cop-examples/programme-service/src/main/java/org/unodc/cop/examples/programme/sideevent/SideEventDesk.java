package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
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
 * The steps of side events. Each is done whole or not at all: it throws {@link
 * UnknownEventException}, {@link ConcurrentChangeException}, {@link InvalidStepException}, {@link
 * StepForbiddenException}, {@link AccessDeniedException} or {@link
 * org.unodc.cop.examples.programme.conference.RoomTakenException}, and then nothing was changed.
 */
@Service
public class SideEventDesk {
  private final ConferenceStore store;
  private final Clock clock;
  private final ApplicationIntake intake;

  SideEventDesk(ConferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.intake = new ApplicationIntake(clock);
  }

  /**
   * A step that was taken.
   *
   * @param event the event as it is now
   * @param version its version, for the next step
   * @param findings what the rules find in it and did not forbid, the gravest first
   */
  public record Outcome(SideEvent event, long version, ImmutableList<EventFinding> findings) {}

  /** {@return what the rules would find in an application, which is not kept} */
  public ImmutableList<EventFinding> look(EventApplication application, Account account) {
    Snapshot now = store.current();
    EventApplication completed = intake.tentative(application, account, now);
    return findings(completed.sideEvent().id(), with(now.conference(), completed), now);
  }

  /** {@return what the rules would find in an event after it was described so; nothing is kept} */
  public ImmutableList<EventFinding> look(SideEvent description) {
    Snapshot now = store.current();
    return findings(
        description.id(), RecordList.SIDE_EVENTS.put(now.conference(), description), now);
  }

  /**
   * Takes an application. The service gives the ids, the session, the status, the applicant and the
   * time of submission; what the application says of them is not looked at.
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
          return new Outcome(event, edit.revision(), findings);
        });
  }

  /**
   * Changes what an event is about: its organizer as long as it is only applied for, the
   * secretariat at any time. Ids, session, status, slot, room and merger stay as they are.
   *
   * @param version the version that was looked at; the step is taken whatever it is where absent
   */
  public Outcome describe(
      SideEventId id, SideEvent description, OptionalLong version, Account account) {
    return step(
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

  /** Accepts an event that was applied for. */
  public Outcome accept(SideEventId id, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
        id,
        version,
        account,
        (event, before) -> {
          check(
              event.status().equals(Optional.of(SideEventStatus.REQUESTED)),
              "not-requested",
              "Only an event that is applied for can be accepted.");
          return event.toBuilder().status(SideEventStatus.ACCEPTED).build();
        });
  }

  /** Gives an accepted event a time and a room. */
  public Outcome schedule(
      SideEventId id, TimeSlot slot, RoomId room, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
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
   * Merges an event into another, which goes on alone. Its room is free again; what time it had
   * stays in the record.
   */
  public Outcome merge(SideEventId id, SideEventId into, OptionalLong version, Account account) {
    checkSecretariat(account);
    return step(
        id,
        version,
        account,
        (event, before) -> {
          checkIsAhead(event);
          SideEvent other =
              before.sideEvent(into).orElseThrow(() -> new UnknownEventException(into));
          check(
              other.takesPlace() && !into.equals(id),
              "takes-no-place",
              "Only into another event that takes place can it be merged.");
          return event.toBuilder().status(SideEventStatus.MERGED).mergedInto(into).build();
        });
  }

  /**
   * Cancels an event, declines an application, or withdraws it: its organizer as long as it is only
   * applied for, the secretariat until it was held. Its room is free again; what time it had stays
   * in the record.
   */
  public Outcome cancel(SideEventId id, OptionalLong version, Account account) {
    return step(
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
                  .filter(one -> account.isSecretariat() || isOf(account, one, before))
                  .orElseThrow(() -> new UnknownEventException(id));
          checkVersion(id, version, before);
          SideEvent changed = work.apply(event, before);
          ImmutableList<EventFinding> findings =
              allowed(id, RecordList.SIDE_EVENTS.put(before.conference(), changed), before);
          edit.put(RecordList.SIDE_EVENTS, changed);
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
      throw new AccessDeniedException("Only the secretariat decides on side events.");
    }
  }

  private static void checkIsOpenTo(Account account, SideEvent event) {
    boolean isOpen = event.status().equals(Optional.of(SideEventStatus.REQUESTED));
    check(
        isOpen || account.isSecretariat(),
        "already-decided",
        "It was already decided on, so only the secretariat can change it.");
  }

  private static void checkIsAhead(SideEvent event) {
    check(event.takesPlace(), "takes-no-place", "It does not take place any more.");
    check(
        event.status().filter(SideEventStatus.HELD::equals).isEmpty(),
        "takes-no-place",
        "It took place already.");
  }

  private static void check(boolean condition, String code, String message) {
    if (!condition) {
      throw new InvalidStepException(code, message);
    }
  }

  private ImmutableList<EventFinding> allowed(SideEventId id, Conference after, Snapshot before) {
    return EventFindings.allowed(id, before.conference(), after, before.today(clock));
  }

  private ImmutableList<EventFinding> findings(SideEventId id, Conference record, Snapshot now) {
    return EventFindings.of(id, record, now.today(clock));
  }

  private static Conference with(Conference record, EventApplication application) {
    return RecordList.APPLICATIONS.put(
        RecordList.SIDE_EVENTS.put(record, application.sideEvent()), application.application());
  }
}
