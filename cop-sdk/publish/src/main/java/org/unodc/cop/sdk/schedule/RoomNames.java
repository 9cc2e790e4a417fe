package org.unodc.cop.sdk.schedule;

import com.google.common.collect.ImmutableSetMultimap;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.sdk.internal.event.Location;

/** Unique names of the rooms of a venue, for a format that identifies a room only by its name. */
final class RoomNames {
  private final OfficialLanguage language;
  private final ImmutableSetMultimap<String, RoomId> roomsByName;

  RoomNames(Venue venue, OfficialLanguage language) {
    this.language = language;
    this.roomsByName =
        venue.rooms().stream()
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(this::plainName, Room::id));
  }

  /** {@return the name of a room, followed by its id if another room has the same name} */
  String of(Room room) {
    String name = plainName(room);
    boolean unique = roomsByName.get(name).stream().allMatch(room.id()::equals);
    return unique ? name : name + " (" + room.id() + ")";
  }

  private String plainName(Room room) {
    return Location.nameOf(room, language).text();
  }
}
