package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** The kinds of messages. */
enum MessageKind {
  /** The application was received. */
  RECEIVED,

  /** The event was accepted. */
  ACCEPTED,

  /** The application was declined. */
  DECLINED,

  /** The application was withdrawn. */
  WITHDRAWN,

  /** The event got a time. */
  SCHEDULED,

  /** The event has another time or another room. */
  MOVED,

  /** The event no longer has a time. */
  UNSCHEDULED,

  /** The event was merged into another. */
  MERGED,

  /** The event was cancelled. */
  CANCELLED,

  /** A decision was taken back. */
  REOPENED,

  /** The secretariat reminds the organizer of something. */
  REMINDER,

  /** The secretariat wrote the message. */
  NOTE;

  /** {@return whether the secretariat writes such a message, and no step causes it} */
  boolean isWritten() {
    return this == REMINDER || this == NOTE;
  }

  /** {@return whether the message contains the reason for the step} */
  boolean hasReason() {
    return this != RECEIVED && this != ACCEPTED && this != SCHEDULED;
  }

  /** {@return the names of the kinds that steps cause} */
  static ImmutableSet<String> ofSteps() {
    return Arrays.stream(values())
        .filter(kind -> !kind.isWritten())
        .map(Enum::name)
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }

  /**
   * {@return the kind of message that informs an organizer of a change to an event; empty if no
   * message is needed}
   *
   * @param known the event as the organizer knows it; empty before the application
   */
  static Optional<MessageKind> between(Optional<SideEvent> known, SideEvent now) {
    Optional<SideEventStatus> former = known.flatMap(SideEvent::status);
    if (former.equals(now.status())) {
      return now.status().flatMap(status -> change(status, known.orElseThrow(), now));
    }
    return now.status().flatMap(status -> decision(status, known.isPresent()));
  }

  private static Optional<MessageKind> decision(SideEventStatus status, boolean isKnown) {
    return switch (status) {
      case REQUESTED -> Optional.of(isKnown ? REOPENED : RECEIVED);
      case ACCEPTED -> Optional.of(ACCEPTED);
      case DECLINED -> Optional.of(DECLINED);
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case CANCELLED -> Optional.of(CANCELLED);
      case MERGED -> Optional.of(MERGED);
      case HELD -> Optional.empty();
    };
  }

  private static Optional<MessageKind> change(
      SideEventStatus status, SideEvent known, SideEvent now) {
    if (status == SideEventStatus.MERGED) {
      return Optional.of(MERGED).filter(kind -> !known.mergedInto().equals(now.mergedInto()));
    }
    boolean isSame = known.slot().equals(now.slot()) && known.room().equals(now.room());
    if (status != SideEventStatus.ACCEPTED || isSame) {
      return Optional.empty();
    }
    if (known.slot().isEmpty()) {
      return Optional.of(SCHEDULED);
    }
    return Optional.of(now.slot().isEmpty() ? UNSCHEDULED : MOVED);
  }
}
