package org.unodc.cop.examples.programme.venue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Changes the rooms of the venue of the session. */
@Service
class VenueRooms {
  private static final int ID_LENGTH = 8;

  private final ConferenceStore store;
  private final PublicRecord publicRecord;

  VenueRooms(ConferenceStore store, PublicRecord publicRecord) {
    this.store = store;
    this.publicRecord = publicRecord;
  }

  /** {@return the rooms of the venue, in the order of the record} */
  static ImmutableList<Room> in(Snapshot now) {
    return now.session().venue().map(Venue::rooms).orElse(ImmutableList.of());
  }

  /** {@return how many side events and meetings have each room} */
  ImmutableMultiset<RoomId> uses(Snapshot now) {
    // A room of the published programme is in use even if the record has another one now.
    return Stream.of(now.conference(), publicRecord.current().conference())
        .map(VenueRooms::uses)
        .reduce(ImmutableMultiset.of(), VenueRooms::greater);
  }

  private static ImmutableMultiset<RoomId> uses(Conference record) {
    return Stream.concat(
            record.sideEvents().stream().map(SideEvent::room),
            record.sessions().stream()
                .flatMap(session -> session.meetings().stream())
                .map(Meeting::room))
        .flatMap(Optional::stream)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static ImmutableMultiset<RoomId> greater(
      ImmutableMultiset<RoomId> first, ImmutableMultiset<RoomId> second) {
    return ImmutableMultiset.copyOf(Multisets.union(first, second));
  }

  /**
   * Adds a room, with a new id.
   *
   * @param description the name and the capacity
   */
  RoomId add(Room.Builder description, Account account) {
    RoomId id = RoomId.of("room-" + UUID.randomUUID().toString().substring(0, ID_LENGTH));
    Room room = description.id(id).build();
    change(
        before -> {},
        rooms -> ImmutableList.<Room>builder().addAll(rooms).add(room).build(),
        account);
    return id;
  }

  /**
   * Replaces the name and the capacity of a room.
   *
   * @param version the version of the session that the caller read
   * @throws ConcurrentChangeException if the session changed after the caller read it
   */
  void describe(Room changed, OptionalLong version, Account account) {
    change(
        before -> {
          if (version.isPresent() && version.getAsLong() != before.versionOfSession()) {
            throw new ConcurrentChangeException(before.versionOfSession());
          }
        },
        rooms ->
            rooms.stream()
                .map(room -> room.id().equals(changed.id()) ? changed : room)
                .collect(toImmutableList()),
        account);
  }

  /**
   * Removes a room.
   *
   * @throws RoomInUseException if a side event or a meeting has the room
   */
  void remove(RoomId id, Account account) {
    boolean published = uses(publicRecord.current().conference()).contains(id);
    change(
        before -> {
          if (published || uses(before.conference()).contains(id)) {
            throw new RoomInUseException();
          }
        },
        rooms -> rooms.stream().filter(room -> !room.id().equals(id)).collect(toImmutableList()),
        account);
  }

  private void change(
      Consumer<Snapshot> check, UnaryOperator<ImmutableList<Room>> work, Account account) {
    store.change(
        account.id(),
        edit -> {
          check.accept(edit.before());
          Session session = edit.before().session();
          Venue venue = session.venue().orElseGet(() -> Venue.builder().build());
          edit.put(
              RecordList.SESSIONS,
              session.toBuilder()
                  .venue(venue.toBuilder().rooms(work.apply(venue.rooms())).build())
                  .build());
          return edit.revision();
        });
  }
}
