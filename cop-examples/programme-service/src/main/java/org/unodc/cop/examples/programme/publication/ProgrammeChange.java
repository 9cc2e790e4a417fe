package org.unodc.cop.examples.programme.publication;

import java.util.Optional;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * A difference between the published programme and the record.
 *
 * @param kind the kind of the change
 * @param id the id of the event
 * @param before the part of the event that is published; empty if nobody sees the event yet
 * @param after the part that would be published; empty if nobody would see the event any more
 */
record ProgrammeChange(
    Kind kind, SideEventId id, Optional<SideEvent> before, Optional<SideEvent> after) {

  /** The kinds of changes, in the order of the page. */
  enum Kind {
    /** The event does not take place any more. */
    CANCELLED,

    /** The event is not public any more. */
    REMOVED,

    /** The event has another time or room. */
    MOVED,

    /** The event takes place, which nobody sees yet. */
    ADDED,

    /** Another part of the programme changed, such as that the event was held. */
    OTHER
  }

  /** {@return the change of an event; empty if there is none} */
  static Optional<ProgrammeChange> between(
      SideEventId id, Optional<SideEvent> before, Optional<SideEvent> after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new ProgrammeChange(kind(before, after), id, before, after));
  }

  private static Kind kind(Optional<SideEvent> before, Optional<SideEvent> after) {
    if (after.isEmpty()) {
      return Kind.REMOVED;
    }
    boolean took = before.filter(SideEvent::takesPlace).isPresent();
    if (took != after.get().takesPlace()) {
      return took ? Kind.CANCELLED : Kind.ADDED;
    }
    if (before.isEmpty()) {
      return Kind.OTHER;
    }
    boolean moved =
        !before.get().slot().equals(after.get().slot())
            || !before.get().room().equals(after.get().room());
    return moved ? Kind.MOVED : Kind.OTHER;
  }
}
