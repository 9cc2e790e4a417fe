package org.unodc.cop.examples.cli.calendar;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;

/** What a record knows about the events of a calendar. */
final class KnownEvents {
  /** The product that a calendar of this library names. */
  static final String PRODUCT = "-//cop//cop-sdk//EN";

  /** The commas of the six languages. */
  private static final CharMatcher COMMAS = CharMatcher.anyOf(",،，、");

  private final Conference record;
  private final Class<? extends Entity> type;
  private final Map<String, Entity> byUid = new HashMap<>();
  private final List<Room> rooms = new ArrayList<>();
  private final StakeholderDirectory directory;

  KnownEvents(Conference record, Class<? extends Entity> type) {
    this.record = record;
    this.type = type;
    this.directory = StakeholderDirectory.of(record.stakeholders());
    for (Session session : record.sessions()) {
      add(session);
      session.meetings().forEach(this::add);
      session.venue().ifPresent(venue -> rooms.addAll(venue.rooms()));
    }
    record.sideEvents().forEach(this::add);
  }

  private void add(Entity entity) {
    byUid.putIfAbsent(ConferenceCalendars.uid(record.id(), entity.identity()), entity);
  }

  /** {@return whether meetings are read} */
  boolean areMeetings() {
    return type.equals(Meeting.class);
  }

  /** {@return the entity of the record from which an event of a calendar was made} */
  Optional<Entity> find(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  /** {@return the key of the reason why an event does not belong to the list} */
  Optional<String> otherwise(String uid, CalendarComponent event, boolean own) {
    Optional<Entity> entity = find(uid);
    if (entity.isPresent()) {
      return type.isInstance(entity.get()) ? Optional.empty() : Optional.of("calendar.otherList");
    }
    return own && event.has("TRANSP", "TRANSPARENT")
        ? Optional.of("calendar.wholeDays")
        : Optional.empty();
  }

  /**
   * {@return the room that a location names: as a whole, or before a comma; empty if it names none}
   */
  Optional<String> room(String location) {
    String place = folded(location);
    return rooms.stream()
        .filter(
            room -> names(room).anyMatch(name -> place.equals(name) || isNamedFirst(name, place)))
        .map(room -> room.id().value())
        .findFirst();
  }

  private static boolean isNamedFirst(String name, String place) {
    return place.startsWith(name)
        && place.length() > name.length()
        && COMMAS.matches(place.charAt(name.length()));
  }

  private static Stream<String> names(Room room) {
    return Stream.concat(Stream.of(room.id().value()), texts(room.name())).map(KnownEvents::folded);
  }

  private static Stream<String> texts(Optional<LocalizedText> text) {
    return text.stream().flatMap(known -> known.texts().values().stream());
  }

  /** {@return whether a name is that of an organization or a participant of the record} */
  boolean isActor(String name) {
    String folded = folded(name);
    return !folded.isEmpty()
        && (!directory.called(name).isEmpty()
            || record.participants().stream()
                .flatMap(participant -> texts(participant.label()))
                .anyMatch(text -> folded(text).equals(folded)));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
