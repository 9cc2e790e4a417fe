package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules that compare meetings and side events with the venue of their session. */
final class VenueTimeRules {
  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.times-have-the-offset-of-the-venue", Severity.NOTICE, Entity.class)
              .among(Session.class, SideEvent.class)
              .when(
                  (entity, record) -> zone(entity, record).isPresent() && !slots(entity).isEmpty())
              .check(VenueTimeRules::checkOffsets),
          Rule.of("session.rooms-are-those-of-its-venue", Severity.WARNING, Entity.class)
              .among(Session.class, SideEvent.class)
              .when(
                  (entity, record) ->
                      session(entity, record).isPresent() && !rooms(entity).isEmpty())
              .check(VenueTimeRules::checkRooms));

  private VenueTimeRules() {}

  /** A time in UTC is a moment that needs no offset of a place. */
  private static void checkOffsets(Entity entity, RecordView record, FindingCollector findings) {
    ZoneId zone = zone(entity, record).orElseThrow();
    slots(entity)
        .forEach(
            (place, slot) ->
                Stream.of(slot.start(), slot.end())
                    .filter(time -> !time.getOffset().equals(ZoneOffset.UTC))
                    .filter(time -> !offsetAt(time, zone).equals(time.getOffset()))
                    .findFirst()
                    .ifPresent(
                        time ->
                            findings.add(
                                place,
                                time,
                                time.getOffset().getId(),
                                zone.getId(),
                                offsetAt(time, zone).getId())));
  }

  private static ZoneOffset offsetAt(OffsetDateTime time, ZoneId zone) {
    return zone.getRules().getOffset(time.toInstant());
  }

  private static void checkRooms(Entity entity, RecordView record, FindingCollector findings) {
    Session own = session(entity, record).orElseThrow();
    RoomSessions sessions = record.computedOnce(RoomSessions.class, () -> RoomSessions.of(record));
    rooms(entity)
        .forEach(
            (place, room) -> {
              Session other = sessions.byRoom().get(room);
              if (other != null && !other.id().equals(own.id()) && !areHeldTogether(own, other)) {
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

  private static Optional<Session> session(Entity entity, RecordView record) {
    return entity instanceof Session session
        ? Optional.of(session)
        : Optional.of(entity)
            .filter(SideEvent.class::isInstance)
            .flatMap(event -> ((SideEvent) event).session())
            .flatMap(id -> record.find(Session.class, id));
  }

  private static Optional<ZoneId> zone(Entity entity, RecordView record) {
    return session(entity, record).flatMap(Session::venue).flatMap(Venue::zone);
  }

  private static Map<Place, TimeSlot> slots(Entity entity) {
    Map<Place, TimeSlot> slots = new LinkedHashMap<>();
    if (entity instanceof Session session) {
      for (int i = 0; i < session.meetings().size(); i++) {
        Place place = Place.of("meetings").at(i).at("slot");
        session.meetings().get(i).slot().ifPresent(slot -> slots.put(place, slot));
      }
    } else if (entity instanceof SideEvent event) {
      event.slot().ifPresent(slot -> slots.put(Place.of("slot"), slot));
    }
    return slots;
  }

  private static Map<Place, RoomId> rooms(Entity entity) {
    Map<Place, RoomId> rooms = new LinkedHashMap<>();
    if (entity instanceof Session session) {
      for (int i = 0; i < session.meetings().size(); i++) {
        Meeting meeting = session.meetings().get(i);
        Place place = Place.of("meetings").at(i).at("room");
        meeting.room().ifPresent(room -> rooms.put(place, room));
      }
    } else if (entity instanceof SideEvent event) {
      event.room().ifPresent(room -> rooms.put(Place.of("room"), room));
    }
    return rooms;
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
