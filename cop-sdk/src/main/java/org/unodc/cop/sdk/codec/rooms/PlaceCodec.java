package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.Scalars.ZONE;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.ROOM_ID;
import static org.unodc.cop.sdk.codec.rooms.LanguageCodec.LOCALIZED_TEXT;

import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of room {@code place}. */
public final class PlaceCodec {

  public static final ObjectCodec<Room> ROOM =
      object(Room.class, Room::builder, Room.Builder::build)
          .required("id", ROOM_ID, Room::id, Room.Builder::id)
          .optional("name", LOCALIZED_TEXT, Room::name, Room.Builder::name)
          .optionalInt("capacity", Room::capacity, Room.Builder::capacity)
          .describedAs("A room of a venue.");

  public static final ObjectCodec<Venue> VENUE =
      object(Venue.class, Venue::builder, Venue.Builder::build)
          .optional("city", LOCALIZED_TEXT, Venue::city, Venue.Builder::city)
          .optional("state", STATE_CODE, Venue::state, Venue.Builder::state)
          .optional("name", LOCALIZED_TEXT, Venue::name, Venue.Builder::name)
          .optional("zone", ZONE, Venue::zone, Venue.Builder::zone)
          .list("rooms", ROOM, Venue::rooms, Venue.Builder::addAllRooms)
          .describedAs("Where a session meets.");

  private PlaceCodec() {}
}
