package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;

/** Rules about the rooms of the venue of a session. */
public final class RoomRules {
  private static final Parameter PERSONS = new Parameter("persons", 20_000, 1, 1_000_000);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.room-names-are-distinct", Session.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.VALUE)
              .when(session -> rooms(session).stream().anyMatch(room -> room.name().isPresent()))
              .check(RoomRules::checkNames),
          Rule.warning("session.room-capacity-is-plausible", Room.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .with(PERSONS)
              .when(room -> room.capacity().isPresent())
              .check(
                  (room, record, findings) -> {
                    int capacity = room.capacity().orElseThrow();
                    long most = findings.value(PERSONS);
                    if (capacity < 1 || capacity > most) {
                      findings.add(Place.of("capacity"), capacity, most);
                    }
                  }),
          Rule.notice("session.rooms-hold-those-present", Session.class)
              .asCaseOf("session.rooms-are-large-enough")
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.meetings().stream()
                          .anyMatch(
                              meeting ->
                                  meeting.partiesPresent().isPresent()
                                      && capacity(meeting, record).isPresent()))
              .check(RoomRules::checkCapacities),
          Rule.notice("session.online-session-has-no-rooms", Session.class)
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.format().isPresent()
                          && (!rooms(session).isEmpty()
                              || session.meetings().stream()
                                  .anyMatch(meeting -> meeting.room().isPresent())))
              .holds(
                  session -> session.format().filter(AttendanceFormat.ONLINE::equals).isEmpty()));

  private RoomRules() {}

  private static void checkNames(Session session, RecordView record, FindingCollector findings) {
    Map<String, Integer> holders = new HashMap<>();
    Set<RoomId> reported = new HashSet<>();
    for (int i = 0; i < rooms(session).size(); i++) {
      Room room = rooms(session).get(i);
      for (String name : names(room)) {
        Integer holder = holders.putIfAbsent(name, i);
        if (holder != null && holder != i && reported.add(room.id())) {
          findings.add(
              Place.of("venue").at("rooms").at(i).at("name"),
              EntityLabel.of(room),
              EntityLabel.of(rooms(session).get(holder)));
        }
      }
    }
  }

  private static void checkCapacities(
      Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      OptionalInt capacity = capacity(meeting, record);
      if (meeting.partiesPresent().isPresent() && capacity.isPresent()) {
        long present = present(meeting.partiesPresent().get());
        if (capacity.getAsInt() > 0 && present > capacity.getAsInt()) {
          findings.add(
              Place.of("meetings").at(i).at("partiesPresent"),
              EntityLabel.of(meeting),
              present,
              record.label(meeting.room().orElseThrow()),
              capacity.getAsInt());
        }
      }
    }
  }

  /** {@return the number of parties for certain: those listed, or more if a source states it} */
  private static long present(PartialList<ParticipantId> parties) {
    return Math.max(
        parties.items().size(),
        parties
            .stated()
            .filter(count -> count.qualifier() != CountQualifier.ABOUT)
            .map(count -> count.intervalAsPrinted().min())
            .orElse(0L));
  }

  private static ImmutableList<String> names(Room room) {
    return room.name().stream()
        .flatMap(name -> PlainText.keys(name.texts()))
        .collect(ImmutableList.toImmutableList());
  }

  private static OptionalInt capacity(Meeting meeting, RecordView record) {
    return record
        .find(Room.class, meeting.room())
        .map(Room::capacity)
        .orElseGet(OptionalInt::empty);
  }

  private static ImmutableList<Room> rooms(Session session) {
    return session.venue().map(Venue::rooms).orElseGet(ImmutableList::of);
  }
}
