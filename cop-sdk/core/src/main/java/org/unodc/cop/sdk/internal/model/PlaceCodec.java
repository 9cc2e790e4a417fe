package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.ZONE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.word;
import static org.unodc.cop.sdk.internal.model.IdCodec.ROOM_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.StateKind;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code place}. */
public final class PlaceCodec {
  public static final Codec<StateCode> STATE_CODE =
      word(
          ProblemText.of("type.StateCode"),
          ScalarForm.pattern("[A-Z]{3}"),
          StateCode::of,
          StateCode::value);

  public static final Codec<StateKind> STATE_KIND = enumeration(StateKind.class);

  public static final Codec<RegionalGroup> REGIONAL_GROUP = enumeration(RegionalGroup.class);

  public static final ObjectCodec<State> STATE =
      object(State.class, State::builder, State.Builder::build)
          .required("code", STATE_CODE, State::code, State.Builder::code)
          .required("alpha2", TEXT, State::alpha2, State.Builder::alpha2)
          .required("m49", TEXT, State::m49, State.Builder::m49)
          .required("kind", STATE_KIND, State::kind, State.Builder::kind)
          .required("name", LOCALIZED_TEXT, State::name, State.Builder::name)
          .optional("formalName", LOCALIZED_TEXT, State::formalName, State.Builder::formalName)
          .list("aliases", FILLED, State::aliases, State.Builder::addAllAliases)
          .optional(
              "regionalGroup", REGIONAL_GROUP, State::regionalGroup, State.Builder::regionalGroup)
          .optional(
              "regionalGroupNote",
              FILLED,
              State::regionalGroupNote,
              State.Builder::regionalGroupNote)
          .optional("memberSince", DATE, State::memberSince, State.Builder::memberSince)
          .optional("remark", FILLED, State::remark, State.Builder::remark)
          .describedAs("A State as listed by the United Nations.");

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
          .describedAs("The venue of a session.");

  private PlaceCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(StateCode.class, STATE_CODE);
    all.put(StateKind.class, STATE_KIND);
    all.put(RegionalGroup.class, REGIONAL_GROUP);
    all.put(State.class, STATE);
    all.put(Room.class, ROOM);
    all.put(Venue.class, VENUE);
  }
}
