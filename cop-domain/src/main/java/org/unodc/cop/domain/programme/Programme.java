package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
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

  /** {@return the programme of a session; events of other sessions are passed over} */
  public static Programme of(SessionId session, Iterable<SideEvent> sideEvents) {
    ImmutableList.Builder<ScheduledEvent> events = ImmutableList.builder();
    ImmutableList.Builder<SideEventId> unscheduled = ImmutableList.builder();
    Streams.stream(sideEvents)
        .filter(event -> event.session().equals(Optional.of(session)))
        .filter(SideEvent::takesPlace)
        .forEach(
            event ->
                event
                    .slot()
                    .ifPresentOrElse(
                        slot -> events.add(new ScheduledEvent(event.id(), slot, event.room())),
                        () -> unscheduled.add(event.id())));
    return new Programme(session, events.build(), unscheduled.build());
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
}
