package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * Finds events, consultations, declarations and initiatives that a record has under two ids: same
 * title, same session, same time, and neither two different organizers nor two different rooms.
 */
final class DoubledEvents {
  // Each title is compared together with each organizer.
  private static final int MOST_LANGUAGES = 50;

  private final Map<EntityId, Entity> earlier = new TreeMap<>(EntityId.BY_KIND);

  /** The events with the same title, session and time. */
  private static final class Group {
    private final InRooms all = new InRooms();
    private final Map<EntityId, InRooms> byOrganizer = new TreeMap<>(EntityId.BY_KIND);
    private final InRooms withoutOrganizer = new InRooms();

    private Optional<Entity> match(Entity event, ImmutableSet<EntityId> organizers) {
      if (organizers.isEmpty()) {
        return all.match(event);
      }
      return Stream.concat(
              organizers.stream().map(byOrganizer::get).filter(Objects::nonNull),
              Stream.of(withoutOrganizer))
          .flatMap(events -> events.match(event).stream())
          .findFirst();
    }

    private void add(Entity event, ImmutableSet<EntityId> organizers) {
      all.add(event);
      organizers.forEach(
          organizer -> byOrganizer.computeIfAbsent(organizer, any -> new InRooms()).add(event));
      if (organizers.isEmpty()) {
        withoutOrganizer.add(event);
      }
    }
  }

  /** The first event in each room; an event in two rooms at one time has an entry for each room. */
  private static final class InRooms {
    private Optional<Entity> first = Optional.empty();
    private Optional<Entity> withoutRoom = Optional.empty();
    private final Map<RoomId, Entity> byRoom = new TreeMap<>();

    private Optional<Entity> match(Entity event) {
      Optional<RoomId> room = roomOf(event);
      return room.isEmpty()
          ? first
          : Optional.ofNullable(byRoom.get(room.get())).or(() -> withoutRoom);
    }

    private void add(Entity event) {
      first = first.or(() -> Optional.of(event));
      roomOf(event)
          .ifPresentOrElse(
              room -> byRoom.putIfAbsent(room, event),
              () -> withoutRoom = withoutRoom.or(() -> Optional.of(event)));
    }

    private static Optional<RoomId> roomOf(Entity event) {
      return event instanceof SideEvent sideEvent ? sideEvent.room() : Optional.empty();
    }
  }

  private DoubledEvents(RecordView record) {
    Map<String, List<Entity>> byContext = new LinkedHashMap<>();
    Stream.of(
            SideEvent.class,
            Engagement.class,
            YouthConsultation.class,
            Declaration.class,
            Initiative.class)
        .<Entity>flatMap(type -> record.all(type).stream())
        .filter(DoubledEvents::isComparable)
        .forEach(event -> add(byContext, contextOf(event), event));
    for (List<Entity> atOneTime : withSeveral(byContext)) {
      Map<String, List<Entity>> byTitle = new LinkedHashMap<>();
      atOneTime.forEach(event -> titles(event).forEach(title -> add(byTitle, title, event)));
      withSeveral(byTitle).forEach(this::compare);
    }
  }

  private static void add(Map<String, List<Entity>> events, String key, Entity event) {
    events.computeIfAbsent(key, any -> new ArrayList<>(1)).add(event);
  }

  private static Iterable<List<Entity>> withSeveral(Map<String, List<Entity>> events) {
    return Iterables.filter(events.values(), same -> same.size() > 1);
  }

  /** {@return the doubled events of the record, found once} */
  static DoubledEvents in(RecordView record) {
    return record.computedOnce(DoubledEvents.class, () -> new DoubledEvents(record));
  }

  /** {@return whether the title and the time of an event are known, so that it can be compared} */
  static boolean isComparable(Entity event) {
    return event.label().isPresent() && (event instanceof Initiative || timeOf(event).isPresent());
  }

  /** {@return the event before this one in the record that seems to be the same} */
  Optional<Entity> earlierThan(Entity event) {
    return Optional.ofNullable(earlier.get(event.identity()));
  }

  private void compare(List<Entity> sameTitle) {
    Group group = new Group();
    for (Entity event : sameTitle) {
      ImmutableSet<EntityId> organizers = organizers(event);
      // Two things with the same id are one that the record repeats. Another rule reports that.
      group
          .match(event, organizers)
          .filter(other -> !other.identity().equals(event.identity()))
          .ifPresent(other -> earlier.putIfAbsent(event.identity(), other));
      group.add(event, organizers);
    }
  }

  private static List<String> titles(Entity event) {
    return PlainText.keys(event.label().orElseThrow().texts()).limit(MOST_LANGUAGES).toList();
  }

  /** {@return the kind, the session and the time} */
  private static String contextOf(Entity event) {
    if (event instanceof SideEvent sideEvent) {
      return context("side event", sideEvent.session(), event);
    }
    if (event instanceof Engagement engagement) {
      return context("engagement", engagement.session(), event);
    }
    if (event instanceof YouthConsultation consultation) {
      return context("consultation", consultation.session(), event);
    }
    return context(
        event instanceof Declaration ? "declaration" : "initiative", Optional.empty(), event);
  }

  private static String context(String kind, Optional<SessionId> session, Entity event) {
    return kind
        + '\n'
        + session.map(SessionId::value).orElse("")
        + '\n'
        + timeOf(event).map(DoubledEvents::key).orElse("");
  }

  private static String key(Timing when) {
    return when instanceof TimeSlot slot
        ? key(slot.start().toInstant()) + ' ' + key(slot.end().toInstant())
        : when.earliest().toEpochDay() + " " + when.latest().toEpochDay() + " days";
  }

  private static String key(Instant time) {
    return time.getEpochSecond() + "." + time.getNano();
  }

  /** {@return when an event takes place; empty if it does not, or if that is not known} */
  private static Optional<? extends Timing> timeOf(Entity event) {
    if (event instanceof SideEvent sideEvent) {
      return sideEvent.takesPlace() ? sideEvent.slot() : Optional.empty();
    }
    if (event instanceof Engagement engagement) {
      return engagement.when();
    }
    if (event instanceof YouthConsultation consultation) {
      return consultation.when();
    }
    return event instanceof Declaration declaration ? declaration.date() : Optional.empty();
  }

  private static ImmutableSet<EntityId> organizers(Entity event) {
    return organizersOf(event).stream()
        .flatMap(organizer -> organizer.listedAs().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<Actor> organizersOf(Entity event) {
    if (event instanceof SideEvent sideEvent) {
      return sideEvent.mainOrganizer().stream().toList();
    }
    if (event instanceof Engagement engagement) {
      return engagement.hosts();
    }
    if (event instanceof YouthConsultation consultation) {
      return consultation.organizers();
    }
    if (event instanceof Declaration declaration) {
      return declaration.sponsor().stream().toList();
    }
    return event instanceof Initiative initiative
        ? initiative.coordinator().stream().toList()
        : ImmutableList.of();
  }
}
