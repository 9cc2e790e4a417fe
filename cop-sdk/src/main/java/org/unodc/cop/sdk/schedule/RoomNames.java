package org.unodc.cop.sdk.schedule;

import com.google.common.collect.ImmutableSetMultimap;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.sdk.codec.event.Whereabouts;

/** What the rooms of a venue are called where a room is known by its name alone. */
final class RoomNames {
  private final OfficialLanguage language;
  private final ImmutableSetMultimap<String, RoomId> bearers;

  RoomNames(Venue venue, OfficialLanguage language) {
    this.language = language;
    this.bearers =
        venue.rooms().stream()
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(this::plain, Room::id));
  }

  /** {@return its name, with its id where another room has that name} */
  String of(Room room) {
    String name = plain(room);
    boolean alone = bearers.get(name).stream().allMatch(room.id()::equals);
    return alone ? name : name + " (" + room.id() + ")";
  }

  private String plain(Room room) {
    return Whereabouts.nameOf(room, language).text();
  }
}
