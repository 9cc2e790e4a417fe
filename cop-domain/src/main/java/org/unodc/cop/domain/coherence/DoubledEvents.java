package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.YouthConsultation;

/**
 * Finds events, consultations, declarations and initiatives that a record has under two ids: same
 * title, same session, same time, and no two different organizers.
 */
final class DoubledEvents {
  // Each title is compared together with each organizer.
  private static final int MOST_LANGUAGES = 50;

  private final Map<EntityId, Entity> earlier = new TreeMap<>(EntityId.BY_KIND);
  private final Map<String, Group> groups = new HashMap<>();

  /** The events with the same title, session and time. */
  private static final class Group {
    private final Entity first;
    private final Map<EntityId, Entity> byOrganizer = new TreeMap<>(EntityId.BY_KIND);
    private Optional<Entity> withoutOrganizer = Optional.empty();

    private Group(Entity first) {
      this.first = first;
    }

    private Optional<Entity> match(ImmutableSet<EntityId> organizers) {
      if (organizers.isEmpty()) {
        return Optional.of(first);
      }
      return organizers.stream()
          .flatMap(organizer -> Optional.ofNullable(byOrganizer.get(organizer)).stream())
          .findFirst()
          .or(() -> withoutOrganizer);
    }

    private void add(Entity event, ImmutableSet<EntityId> organizers) {
      organizers.forEach(organizer -> byOrganizer.putIfAbsent(organizer, event));
      if (organizers.isEmpty() && withoutOrganizer.isEmpty()) {
        withoutOrganizer = Optional.of(event);
      }
    }
  }

  private DoubledEvents(RecordView record) {
    record.all(SideEvent.class).forEach(this::add);
    record.all(Engagement.class).forEach(this::add);
    record.all(YouthConsultation.class).forEach(this::add);
    record.all(Declaration.class).forEach(this::add);
    record.all(Initiative.class).forEach(this::add);
  }

  /** {@return the doubled events of the record, found once} */
  static DoubledEvents in(RecordView record) {
    return record.computedOnce(DoubledEvents.class, () -> new DoubledEvents(record));
  }

  /** {@return whether nobody is named for two events, which are held in two rooms} */
  private static boolean areParallel(
      Entity event, Entity other, ImmutableSet<EntityId> organizers) {
    return organizers.isEmpty()
        && event instanceof SideEvent one
        && other instanceof SideEvent another
        && organizers(another).isEmpty()
        && one.room().isPresent()
        && another.room().isPresent()
        && !one.room().equals(another.room());
  }

  /** {@return whether the title and the time of an event are known, so that it can be compared} */
  static boolean isComparable(Entity event) {
    return event.label().isPresent() && contextOf(event).isPresent();
  }

  /** {@return the event before this one in the record that seems to be the same} */
  Optional<Entity> earlierThan(Entity event) {
    return Optional.ofNullable(earlier.get(event.identity()));
  }

  private void add(Entity event) {
    ImmutableSet<EntityId> organizers = organizers(event);
    for (String key : keys(event)) {
      Group group = groups.computeIfAbsent(key, any -> new Group(event));
      // Two things with the same id are one that the record repeats. Another rule reports that.
      group
          .match(organizers)
          .filter(other -> !other.identity().equals(event.identity()))
          .filter(other -> !areParallel(event, other, organizers))
          .ifPresent(other -> earlier.putIfAbsent(event.identity(), other));
      group.add(event, organizers);
    }
  }

  private static ImmutableSet<String> keys(Entity event) {
    return contextOf(event).stream()
        .flatMap(
            same ->
                event.label().stream()
                    .flatMap(title -> PlainText.keys(title.texts()))
                    .limit(MOST_LANGUAGES)
                    .map(title -> same + '\n' + title))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the kind, the session and the time; empty if they do not suffice to compare} */
  private static Optional<String> contextOf(Entity event) {
    return event instanceof SideEvent sideEvent && !sideEvent.takesPlace()
        ? Optional.empty()
        : context(event);
  }

  private static Optional<String> context(Entity event) {
    if (event instanceof SideEvent sideEvent) {
      return sideEvent.slot().map(slot -> context("side event", sideEvent.session(), slot));
    }
    if (event instanceof Engagement engagement) {
      return engagement.when().map(when -> context("engagement", engagement.session(), when));
    }
    if (event instanceof YouthConsultation consultation) {
      return consultation.when().map(when -> context("consultation", consultation.session(), when));
    }
    if (event instanceof Declaration declaration) {
      return declaration.date().map(date -> context("declaration", Optional.empty(), date));
    }
    return event instanceof Initiative ? Optional.of("initiative") : Optional.empty();
  }

  private static String context(String kind, Optional<SessionId> session, Timing when) {
    String time =
        when instanceof TimeSlot slot
            ? slot.start().toInstant() + " " + slot.end().toInstant()
            : when.earliest() + " " + when.latest();
    return kind + '\n' + session.map(SessionId::value).orElse("") + '\n' + time;
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
