package org.unodc.cop.sdk.codec.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** The sessions, meetings and side events of a record, in its order and in one language. */
public final class Occasions {
  private final Conference conference;
  private final OfficialLanguage language;
  private final Bodies bodies;
  private final Map<RoomId, Room> rooms = new TreeMap<>();
  private final Map<SessionId, Session> sessions = new TreeMap<>();

  /** Looks up what a record has; where an id is there twice, the first one counts. */
  public Occasions(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.language = language;
    this.bodies = new Bodies(conference);
    for (Session session : conference.sessions()) {
      sessions.putIfAbsent(session.id(), session);
      session.venue().stream()
          .flatMap(venue -> venue.rooms().stream())
          .forEach(room -> rooms.putIfAbsent(room.id(), room));
    }
  }

  /** {@return the language} */
  public OfficialLanguage language() {
    return language;
  }

  /** {@return the session with this id} */
  public Optional<Session> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /** {@return a session} */
  public Occasion of(Session session) {
    return new SessionOccasion(session, this);
  }

  /** {@return a side event} */
  public Occasion of(SideEvent event) {
    return new SideEventOccasion(event, this);
  }

  /** {@return the meetings of a session} */
  public Stream<Occasion> meetings(Session session) {
    return session.meetings().stream().map(meeting -> new MeetingOccasion(meeting, session, this));
  }

  /** {@return the side events that are wanted} */
  public Stream<Occasion> sideEvents(Predicate<SideEvent> wanted) {
    return conference.sideEvents().stream().filter(wanted).map(this::of);
  }

  Bodies bodies() {
    return bodies;
  }

  Room room(RoomId id) {
    return Optional.ofNullable(rooms.get(id)).orElseGet(() -> Room.builder().id(id).build());
  }

  /** {@return the title of a thing; where it has none, what people call it} */
  public Said title(Entity entity) {
    return entity
        .label()
        .map(title -> Said.of(title, language))
        .orElseGet(() -> Said.in(language, EntityLabel.of(entity).in(language)));
  }
}
