package org.unodc.cop.domain.timetable;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The programme of the side events of one session, without events that do not take place, such as
 * merged, cancelled or declined ones.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Programme programme = Programme.of(session, conference.sideEvents());
 * List<RoomClash> clashes = programme.roomClashes();
 * }</pre>
 *
 * @param session the id of the session
 * @param events the events that have a known slot, in the order of start, room and id
 * @param unscheduled the ids of the events without a known slot, in ascending order
 */
public record Programme(
    SessionId session,
    ImmutableList<ScheduledEvent> events,
    ImmutableList<SideEventId> unscheduled) {
  /** Creates a programme, and sorts both lists. */
  public Programme {
    requireNonNull(session, "session");
    requireNonNull(events, "events");
    requireNonNull(unscheduled, "unscheduled");
    events = ImmutableList.sortedCopyOf(events);
    unscheduled = ImmutableList.sortedCopyOf(unscheduled);
  }

  /**
   * {@return the programme of a session, in the time zone of its venue; events of other sessions
   * are skipped}
   */
  public static Programme of(Session session, Iterable<SideEvent> sideEvents) {
    requireNonNull(session, "session");
    requireNonNull(sideEvents, "sideEvents");
    ImmutableList.Builder<ScheduledEvent> events = ImmutableList.builder();
    ImmutableList.Builder<SideEventId> unscheduled = ImmutableList.builder();
    Streams.stream(sideEvents)
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .filter(SideEvent::takesPlace)
        .forEach(
            event ->
                event
                    .slot()
                    .ifPresentOrElse(
                        slot ->
                            events.add(
                                new ScheduledEvent(
                                    event.id(), session.byTheClock(slot), event.room())),
                        () -> unscheduled.add(event.id())));
    return new Programme(session.id(), events.build(), unscheduled.build());
  }

  /** {@return the days on which an event starts, in chronological order} */
  public ImmutableList<LocalDate> days() {
    return events.stream()
        .map(ScheduledEvent::day)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the events that start on a day, in the order of the programme} */
  public ImmutableList<ScheduledEvent> on(LocalDate day) {
    return events.stream()
        .filter(event -> event.day().equals(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the pairs of events that need the same room at the same time, in the order of the room
   * ids; an event may begin when another ends}
   */
  public ImmutableList<RoomClash> roomClashes() {
    return ProgrammeClashes.ofRooms(events);
  }

  /**
   * {@return the pairs of events at the same time that announce a person of the same name as
   * moderator or speaker, in the order of the names}
   *
   * <p>Persons whom the record may not name are left out.
   *
   * @param sideEvents the events of this programme; other events are allowed
   * @param day the day for which to check whether a person may be named, because a consent can end
   */
  public ImmutableList<PersonClash> personClashes(Iterable<SideEvent> sideEvents, LocalDate day) {
    return ProgrammeClashes.ofPersons(events, sideEvents, day);
  }

  /**
   * {@return the events that do not fit into a daily slot of the policy; empty if the policy has no
   * daily slots}
   *
   * @param held the session; the daily slots are in the time zone of its venue, or in the offset of
   *     each event if the zone is not known
   * @param policy the policy of this session
   * @throws IllegalArgumentException if the session is not that of this programme, or if the policy
   *     is for another session
   */
  public ImmutableList<ScheduledEvent> outsideSlots(Session held, SideEventPolicy policy) {
    checkSession(held, policy);
    DailyHours hours = new DailyHours(held, policy);
    return events.stream()
        .filter(event -> hours.isOutside(event.slot()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the times and rooms at which an event could still take place, by day, slot and room}
   *
   * <p>They are on a day of the session, in a daily slot of the policy, and in a room of the venue
   * that neither an event of this programme nor a meeting of the session occupies. Events and
   * meetings without a known room are not considered, so that a room may be occupied although it is
   * returned.
   *
   * @param held the session; the daily slots are in the time zone of its venue, or in the offset of
   *     each event if the zone is not known
   * @param policy the policy of this session
   * @throws IllegalArgumentException if the session is not that of this programme, or if the policy
   *     is for another session
   */
  public ImmutableList<FreeSlot> freeSlots(Session held, SideEventPolicy policy) {
    checkSession(held, policy);
    return new SlotGrid(held, policy).freeBeside(events);
  }

  private void checkSession(Session held, SideEventPolicy policy) {
    Preconditions.checkArgument(
        held.id().equals(session) && policy.session().equals(session),
        "this programme is for session %s, but the session is %s and the policy is for session %s",
        session,
        held.id(),
        policy.session());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("session", session)
        .add("events", events)
        .add("unscheduled", unscheduled)
        .toString();
  }
}
