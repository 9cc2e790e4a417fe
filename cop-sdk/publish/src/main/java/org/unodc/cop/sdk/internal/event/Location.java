package org.unodc.cop.sdk.internal.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Session;

/**
 * The location of an occasion.
 *
 * @param room the name of the room, or its id if it has no name
 * @param building the building
 * @param city the city
 * @param state the State
 */
public record Location(
    Optional<LocalizedString> room,
    Optional<LocalizedString> building,
    Optional<LocalizedString> city,
    Optional<LocalizedString> state) {

  /**
   * {@return the room and the venue of the session; only the room if the occasion takes place
   * online}
   */
  public static Location of(Occasion occasion, OfficialLanguage language) {
    Optional<Venue> venue =
        occasion
            .session()
            .flatMap(Session::venue)
            .filter(known -> !occasion.format().equals(Optional.of(AttendanceFormat.ONLINE)));
    return new Location(
        occasion.room().map(room -> nameOf(room, language)),
        localized(venue.flatMap(Venue::name), language),
        localized(venue.flatMap(Venue::city), language),
        localized(venue.flatMap(Venue::state).flatMap(States::find).map(State::name), language));
  }

  /** {@return the name of a room, or its id if it has no name} */
  public static LocalizedString nameOf(Room room, OfficialLanguage language) {
    return localized(room.name(), language)
        .orElseGet(() -> new LocalizedString(room.id().value(), Optional.empty()));
  }

  /** {@return all parts in one line, from the room to the State; empty if nothing is known} */
  public Optional<LocalizedString> inOneLine(OfficialLanguage language) {
    List<LocalizedString> parts =
        Stream.of(room, building, city, state).flatMap(Optional::stream).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedString.joined(parts, separator(language)));
  }

  /** {@return the text between two parts of a place} */
  public static String separator(OfficialLanguage language) {
    return MessageCatalogue.standard().text("list.part-separator", language);
  }

  private static Optional<LocalizedString> localized(
      Optional<LocalizedText> text, OfficialLanguage language) {
    return text.map(translations -> LocalizedString.of(translations, language));
  }
}
