package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the venues of sessions and in their rooms. */
final class VenueMistakes {
  private static final String VENUES = "/sessions/*/venue";
  private static final String ROOMS = "/sessions/*/venue/rooms/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("venue.unknown-state", "The State of a venue has a code that nobody uses.")
              .at(VENUES)
              .where(venue -> venue.has("state"))
              .change(venue -> venue.set("state", "XQX"))
              .foundBy("session.venue-state-is-known"),
          Mistake.of("venue.neighbour-in-the-list", "AUS is selected where AUT was meant.")
              .at(VENUES)
              .where(venue -> venue.has("state"))
              .where(venue -> inTheSameCity(venue, "state").findAny().isPresent())
              .change(venue -> venue.set("state", venue.is("state", "AUS") ? "AUT" : "AUS"))
              .foundBy("session.venues-in-one-city-agree"),
          Mistake.of("venue.zone-of-another-city", "A venue gets the time zone of another city.")
              .at(VENUES)
              .where(venue -> venue.has("zone"))
              .where(venue -> inTheSameCity(venue, "zone").findAny().isPresent())
              .change(venue -> venue.set("zone", "Pacific/Apia"))
              .foundBy("session.venues-in-one-city-agree"),
          Mistake.of("venue.unknown-zone", "A time zone is named after a city in its own language.")
              .at(VENUES)
              .where(venue -> venue.has("zone"))
              .change(venue -> venue.set("zone", "Europe/Wien"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("venue.name-of-the-state", "The name of a State stands where its code does.")
              .at(VENUES)
              .where(venue -> venue.has("state"))
              .change(venue -> venue.set("state", "Austria"))
              .refusedAs(ProblemCode.INVALID_VALUE),
          Mistake.of("venue.wrong-building", "A venue has the name of another building.")
              .at(VENUES)
              .where(venue -> venue.has("name"))
              .change(venue -> venue.set("name", "House of the Example"))
              .notKnowable("A record does not say which buildings a city has."),
          Mistake.of("room.name-of-another", "Two rooms of a venue get the same name.")
              .at(ROOMS)
              .where(room -> room.siblings().anyMatch(other -> other.has("name")))
              .change(
                  room ->
                      room.set(
                          "name",
                          room.oneOf(room.siblings().filter(other -> other.has("name")).toList())
                              .child("name")
                              .node()))
              .foundBy("session.room-names-are-distinct"),
          Mistake.of("room.entered-twice", "A room is entered again under a new id.")
              .at(ROOMS)
              .where(room -> room.has("name"))
              .change(room -> room.duplicate().set("id", "a-room-entered-twice"))
              .foundBy("session.room-names-are-distinct"),
          Mistake.of("room.capacity-zero", "The capacity of a room is not known and entered as 0.")
              .at(ROOMS)
              .change(room -> room.set("capacity", 0))
              .foundBy("session.room-capacity-is-plausible"),
          Mistake.of("room.capacity-negative", "The capacity of a room has a minus sign.")
              .at(ROOMS)
              .change(room -> room.set("capacity", -120))
              .foundBy("session.room-capacity-is-plausible"),
          Mistake.of("room.capacity-too-large", "The capacity of a room has three zeros too many.")
              .at(ROOMS)
              .where(room -> room.has("capacity") && capacity(room) > 20)
              .change(room -> room.set("capacity", capacity(room) * 1000L))
              .foundBy("session.room-capacity-is-plausible"),
          Mistake.of("room.capacity-too-small", "The capacity of a hall lacks its last two digits.")
              .at(ROOMS)
              .where(room -> mostPresent(room) > 8)
              .change(room -> room.set("capacity", 8))
              .foundBy("session.rooms-hold-those-present"),
          Mistake.of("room.id-of-another", "A room gets the id of another one.")
              .at(ROOMS)
              .where(room -> room.siblings().findAny().isPresent())
              .change(room -> room.set("id", room.oneOf(room.siblings().toList()).text("id")))
              .foundBy("reference.ids-are-unique"),
          Mistake.of("room.id-mistyped", "The id of a room is changed where the room is listed.")
              .at(ROOMS)
              .where(room -> meetingsIn(room).findAny().isPresent())
              .change(room -> room.set("id", room.text("id") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("room.removed", "A room is removed although a meeting is held in it.")
              .at(ROOMS)
              .where(room -> meetingsIn(room).findAny().isPresent())
              .change(RecordPart::delete)
              .foundBy("reference.resolves"),
          Mistake.of("room.id-with-blanks", "The name of a room stands where its id does.")
              .at(ROOMS)
              .change(room -> room.set("id", "Conference room 2"))
              .refusedAs(ProblemCode.INVALID_VALUE));

  private VenueMistakes() {}

  private static Optional<String> city(RecordPart venue) {
    return SessionPlaces.english(venue, "city");
  }

  /** {@return the venues of other sessions in the same city, with the same value of a member} */
  private static Stream<RecordPart> inTheSameCity(RecordPart venue, String member) {
    return SessionPlaces.others(venue.parent())
        .filter(session -> session.has("venue"))
        .map(session -> session.child("venue"))
        .filter(other -> city(venue).isPresent() && city(other).equals(city(venue)))
        .filter(other -> other.is(member, venue.text(member)));
  }

  private static int capacity(RecordPart room) {
    return room.child("capacity").node().asInt();
  }

  private static Stream<RecordPart> meetingsIn(RecordPart room) {
    return room.all("/sessions/*/meetings/*")
        .filter(meeting -> meeting.is("room", room.text("id")));
  }

  private static long mostPresent(RecordPart room) {
    return meetingsIn(room)
        .filter(meeting -> meeting.has("partiesPresent"))
        .mapToLong(meeting -> meeting.child("partiesPresent").children("items").count())
        .max()
        .orElse(0);
  }
}
