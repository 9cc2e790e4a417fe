package org.unodc.cop.sdk.codec.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;

/**
 * Where something takes place.
 *
 * @param room the name of the room, its id where it has none
 * @param building the building
 * @param city the city
 * @param state the State
 */
public record Whereabouts(
    Optional<Said> room, Optional<Said> building, Optional<Said> city, Optional<Said> state) {

  /** {@return the room and the venue of the session; only the room for what takes place online} */
  public static Whereabouts of(Occasion occasion, OfficialLanguage language) {
    Optional<Venue> venue =
        occasion
            .session()
            .flatMap(Session::venue)
            .filter(known -> !occasion.format().equals(Optional.of(AttendanceFormat.ONLINE)));
    return new Whereabouts(
        occasion.room().map(room -> nameOf(room, language)),
        said(venue.flatMap(Venue::name), language),
        said(venue.flatMap(Venue::city), language),
        said(venue.flatMap(Venue::state).flatMap(States::find).map(State::name), language));
  }

  /** {@return the name of a room, its id where it has none} */
  public static Said nameOf(Room room, OfficialLanguage language) {
    return said(room.name(), language)
        .orElseGet(() -> new Said(room.id().value(), Optional.empty()));
  }

  /** {@return all of it in one line, from the room to the State; absent where nothing is known} */
  public Optional<Said> inOneLine() {
    List<Said> parts = Stream.of(room, building, city, state).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Said.joined(parts, ", "));
  }

  private static Optional<Said> said(Optional<LocalizedText> text, OfficialLanguage language) {
    return text.map(one -> Said.of(one, language));
  }
}
