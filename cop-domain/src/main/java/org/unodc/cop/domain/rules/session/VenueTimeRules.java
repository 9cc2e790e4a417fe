package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules that compare meetings and side events with the venue of their session. */
public final class VenueTimeRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.times-have-the-offset-of-the-venue", Entity.class)
              .reading(Scope.SESSION)
              .among(Session.class, SideEvent.class)
              .when(entity -> !slots(entity).isEmpty())
              .given(VenueTimeRules::zone, VenueTimeRules::checkOffsets),
          Rule.warning("session.rooms-are-those-of-its-venue", Entity.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .among(Session.class, SideEvent.class)
              .when(entity -> !rooms(entity).isEmpty())
              .given(VenueTimeRules::session, VenueTimeRules::checkRooms));

  private static final Place EVENT_SLOT = Place.of("slot");
  private static final Place EVENT_ROOM = Place.of("room");

  private VenueTimeRules() {}

  private static void checkOffsets(
      Entity entity, ZoneId zone, RecordView record, FindingCollector findings) {
    slots(entity)
        .forEach(
            (place, slot) -> {
              if (isForeign(slot.start(), zone)) {
                report(slot.start(), zone, place, findings);
              } else if (isForeign(slot.end(), zone)) {
                report(slot.end(), zone, place, findings);
              }
            });
  }

  /**
   * {@return whether a time has another offset than the zone; a time in UTC is a moment that needs
   * no offset of a place}
   */
  private static boolean isForeign(OffsetDateTime time, ZoneId zone) {
    return !time.getOffset().equals(ZoneOffset.UTC)
        && !offsetAt(time, zone).equals(time.getOffset());
  }

  private static void report(
      OffsetDateTime time, ZoneId zone, Place place, FindingCollector findings) {
    findings.add(place, time, time.getOffset().getId(), zone.getId(), offsetAt(time, zone).getId());
  }

  private static ZoneOffset offsetAt(OffsetDateTime time, ZoneId zone) {
    return zone.getRules().getOffset(time.toInstant());
  }

  private static void checkRooms(
      Entity entity, Session own, RecordView record, FindingCollector findings) {
    RoomSessions sessions = record.computedOnce(RoomSessions.class, () -> RoomSessions.of(record));
    rooms(entity)
        .forEach(
            (place, room) -> {
              Session other = sessions.byRoom().get(room);
              if (other != null
                  && !other.id().equals(own.id())
                  && !areHeldTogether(own, other)
                  && !areInOneBuilding(own, other, room)) {
                findings.add(place, EntityLabel.of(own), record.label(room), EntityLabel.of(other));
              }
            });
  }

  /** Sessions under several treaties are held back to back in one venue and share its rooms. */
  private static boolean areHeldTogether(Session one, Session other) {
    return one.days().isPresent()
        && other.days().isPresent()
        && !one.days().get().first().isAfter(other.days().get().last())
        && !other.days().get().first().isAfter(one.days().get().last());
  }

  /** {@return whether both sessions have the room, and their venues have one city and name} */
  private static boolean areInOneBuilding(Session own, Session other, RoomId room) {
    return own.venue().isPresent()
        && other.venue().isPresent()
        && own.venue().get().rooms().stream().anyMatch(known -> known.id().equals(room))
        && own.venue().get().city().equals(other.venue().get().city())
        && own.venue().get().name().equals(other.venue().get().name());
  }

  private static Optional<Session> session(Entity entity, RecordView record) {
    return entity instanceof SideEvent event
        ? record.find(Session.class, event.session())
        : Optional.of((Session) entity);
  }

  private static Optional<ZoneId> zone(Entity entity, RecordView record) {
    return session(entity, record).flatMap(Session::venue).flatMap(Venue::zone);
  }

  private static Map<Place, TimeSlot> slots(Entity entity) {
    return entity instanceof SideEvent event
        ? at(EVENT_SLOT, event.slot())
        : ofMeetings((Session) entity, "slot", Meeting::slot);
  }

  private static Map<Place, RoomId> rooms(Entity entity) {
    return entity instanceof SideEvent event
        ? at(EVENT_ROOM, event.room())
        : ofMeetings((Session) entity, "room", Meeting::room);
  }

  private static <T> Map<Place, T> at(Place place, Optional<T> value) {
    return value.map(known -> Map.of(place, known)).orElse(Map.of());
  }

  private static <T> Map<Place, T> ofMeetings(
      Session session, String accessor, Function<Meeting, Optional<T>> member) {
    Map<Place, T> values = new LinkedHashMap<>();
    for (int i = 0; i < session.meetings().size(); i++) {
      Place place = Place.of("meetings").at(i).at(accessor);
      member.apply(session.meetings().get(i)).ifPresent(value -> values.put(place, value));
    }
    return values;
  }

  /**
   * The session whose venue has a room.
   *
   * @param byRoom the sessions by the rooms of their venues; the first one if an id is repeated
   */
  private record RoomSessions(Map<RoomId, Session> byRoom) {
    static RoomSessions of(RecordView record) {
      Map<RoomId, Session> byRoom = new TreeMap<>();
      for (Session session : record.all(Session.class)) {
        session
            .venue()
            .map(Venue::rooms)
            .ifPresent(
                rooms ->
                    rooms.stream().map(Room::id).forEach(id -> byRoom.putIfAbsent(id, session)));
      }
      return new RoomSessions(byRoom);
    }
  }
}
