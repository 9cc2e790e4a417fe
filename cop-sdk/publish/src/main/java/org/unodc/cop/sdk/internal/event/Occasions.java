package org.unodc.cop.sdk.internal.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** The sessions, meetings and side events of a record, in its order and in one language. */
public final class Occasions {
  private final Conference conference;
  private final OfficialLanguage language;
  private final OrganizingBodies bodies;
  private final Map<RoomId, Room> rooms = new TreeMap<>();
  private final Map<SessionId, Session> sessions = new TreeMap<>();

  /** Indexes a record; if an id occurs more than once, the first entity with it counts. */
  public Occasions(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.language = language;
    this.bodies = new OrganizingBodies(conference);
    for (Session session : conference.sessions()) {
      sessions.putIfAbsent(session.id(), session);
      session.venue().stream()
          .flatMap(venue -> venue.rooms().stream())
          .forEach(room -> rooms.putIfAbsent(room.id(), room));
    }
  }

  /** {@return the language of the texts} */
  public OfficialLanguage language() {
    return language;
  }

  /** {@return the session with this id; empty if there is none} */
  public Optional<Session> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /** {@return the occasion for a session} */
  public Occasion of(Session session) {
    return new SessionOccasion(session, this);
  }

  /** {@return the occasion for a side event} */
  public Occasion of(SideEvent event) {
    return new SideEventOccasion(event, this);
  }

  /** {@return the meetings of a session} */
  public Stream<Occasion> meetings(Session session) {
    return session.meetings().stream().map(meeting -> new MeetingOccasion(meeting, session, this));
  }

  /** {@return the side events that match the predicate} */
  public Stream<Occasion> sideEvents(Predicate<SideEvent> wanted) {
    return conference.sideEvents().stream().filter(wanted).map(this::of);
  }

  OrganizingBodies bodies() {
    return bodies;
  }

  Room room(RoomId id) {
    return Optional.ofNullable(rooms.get(id)).orElseGet(() -> Room.builder().id(id).build());
  }

  /** {@return the title of an entity; a label if it has no title} */
  public LocalizedString title(Entity entity) {
    return entity
        .label()
        .map(title -> LocalizedString.of(title, language))
        .orElseGet(() -> LocalizedString.in(language, EntityLabel.of(entity).in(language)));
  }
}
