package org.unodc.cop.domain.rules.sideevent;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Numbers the side events that each main organizer has at a session: first accepted events, then
 * events without a decision, each in the order of their applications. Events that do not take place
 * have no number. Events with the same id, organizer and session count as one.
 */
final class MainOrganizers {
  private final Map<SessionId, Map<EntityId, Map<SideEventId, Integer>>> numbers = new TreeMap<>();

  private MainOrganizers(RecordView record) {
    Map<SideEventId, Instant> submissions = submissions(record);
    record.all(SideEvent.class).stream()
        .filter(SideEvent::takesPlace)
        .sorted(
            Comparator.comparing(SideEvent::isApplication)
                .thenComparing(event -> submissions.getOrDefault(event.id(), Instant.MAX)))
        .forEach(this::number);
  }

  /** {@return the number of an event among those of its main organizer; empty if it has none} */
  static Optional<Integer> numberOf(SideEvent event, RecordView record) {
    MainOrganizers organizers =
        record.computedOnce(MainOrganizers.class, () -> new MainOrganizers(record));
    return Optional.of(event)
        .filter(SideEvent::takesPlace)
        .flatMap(SideEvent::session)
        .map(organizers.numbers::get)
        .flatMap(ofSession -> of(event).map(ofSession::get))
        .map(ofOrganizer -> ofOrganizer.get(event.id()));
  }

  /** {@return the organization or State that is the main organizer of an event} */
  static Optional<EntityId> of(SideEvent event) {
    return event.mainOrganizer().flatMap(Actor::listedAs);
  }

  private void number(SideEvent event) {
    if (event.session().isPresent() && of(event).isPresent()) {
      Map<SideEventId, Integer> ofOrganizer =
          numbers
              .computeIfAbsent(event.session().get(), session -> new TreeMap<>(EntityId.BY_KIND))
              .computeIfAbsent(of(event).get(), organizer -> new TreeMap<>());
      ofOrganizer.putIfAbsent(event.id(), ofOrganizer.size() + 1);
    }
  }

  /** {@return when each event was applied for, if that is known} */
  private static Map<SideEventId, Instant> submissions(RecordView record) {
    Map<SideEventId, Instant> submissions = new TreeMap<>();
    for (Application application : record.all(Application.class)) {
      if (application.sideEvent().isPresent() && application.submittedAt().isPresent()) {
        submissions.merge(
            application.sideEvent().get(),
            application.submittedAt().get().toInstant(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return submissions;
  }
}
