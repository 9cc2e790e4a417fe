package org.unodc.cop.domain.programme;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The side events of one session by day and room, without those that were merged or cancelled.
 *
 * @param session the session
 * @param events the events that have a slot, in the order of their start, room and id
 * @param unscheduled the events that have no slot, or whose slot is not known, in the order of ids
 */
public record Programme(
    SessionId session,
    ImmutableList<ScheduledEvent> events,
    ImmutableList<SideEventId> unscheduled) {
  /** Puts both lists in order. */
  public Programme {
    events = ImmutableList.sortedCopyOf(events);
    unscheduled = ImmutableList.sortedCopyOf(unscheduled);
  }

  /**
   * {@return the programme of a session, by the clock of its venue; events of other sessions are
   * passed over}
   */
  public static Programme of(Session session, Iterable<SideEvent> sideEvents) {
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

  /** {@return the days on which an event starts, in their order} */
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
   * {@return every two events that need one room at one time, room by room in the order of ids; one
   * may begin when another ends}
   */
  public ImmutableList<RoomClash> roomClashes() {
    return ProgrammeClashes.ofRooms(events);
  }

  /**
   * {@return every two events at one time that announce a person of one name as moderator or
   * speaker, in the order of the names; those whom the record may not name are left out}
   *
   * @param sideEvents the events of this programme, among others or not
   * @param day the day on which persons are named, since a consent can end
   */
  public ImmutableList<PersonClash> personClashes(Iterable<SideEvent> sideEvents, LocalDate day) {
    return ProgrammeClashes.ofPersons(events, sideEvents, day);
  }

  /**
   * {@return the events that lie in none of the daily slots of the policy; none where the policy
   * has no such slots}
   *
   * @param held the session, by the clock of whose venue the slots are meant; where its zone is not
   *     known, each event goes by its own offset
   * @param policy the policy of this session; one of another session is refused
   */
  public ImmutableList<ScheduledEvent> outsideSlots(Session held, SideEventPolicy policy) {
    SlotGrid grid = grid(held, policy);
    return events.stream()
        .filter(event -> grid.isOutside(event.slot()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return where an event could still take place, by day, slot and room: on a day of the session,
   * in a daily slot of the policy and in a room of the venue that neither an event of this
   * programme nor a meeting of the session takes}
   *
   * <p>An event or a meeting whose room is not known may take one that looks free here.
   *
   * @param held the session, by the clock of whose venue the slots are meant; where its zone is not
   *     known, each event goes by its own offset
   * @param policy the policy of this session; one of another session is refused
   */
  public ImmutableList<FreeSlot> freeSlots(Session held, SideEventPolicy policy) {
    return grid(held, policy).freeBeside(events);
  }

  private SlotGrid grid(Session held, SideEventPolicy policy) {
    Preconditions.checkArgument(
        held.id().equals(session) && policy.session().equals(session),
        "this is the programme of %s, not of %s with the policy for %s",
        session,
        held.id(),
        policy.session());
    return new SlotGrid(held, policy);
  }
}
