package org.unodc.cop.examples.programme.publication;

import com.google.common.collect.ImmutableMap;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * The programme as it was published last.
 *
 * @param publishedAt when it was published; empty if it never was
 * @param publishedBy the account that published it
 * @param due the date on which it will be published again
 * @param events the published events, with what {@link #partOf} keeps of them
 */
record LastPublication(
    Optional<OffsetDateTime> publishedAt,
    Optional<UUID> publishedBy,
    Optional<Due> due,
    ImmutableMap<SideEventId, SideEvent> events) {
  static final LastPublication NONE =
      new LastPublication(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableMap.of());

  /**
   * A date of publication.
   *
   * @param at the date and time
   * @param account the account that set it
   */
  record Due(OffsetDateTime at, UUID account) {}

  /** {@return the part of an event that is published: id, status, time, room and merger} */
  static SideEvent partOf(SideEvent event) {
    return SideEvent.builder()
        .id(event.id())
        .status(event.status())
        .slot(event.slot())
        .room(event.room())
        .mergedInto(event.mergedInto())
        .build();
  }

  /** {@return an event with the published part in place of its own} */
  static SideEvent with(SideEvent published, SideEvent event) {
    return event.toBuilder()
        .status(published.status())
        .slot(published.slot())
        .room(published.room())
        .mergedInto(published.mergedInto())
        .build();
  }
}
