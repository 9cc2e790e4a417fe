package org.unodc.cop.domain.programme;

import java.util.Map;
import java.util.TreeMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Counts the side events of each main organizer, by session. Events that are only requested do not
 * count.
 */
final class MainOrganizers {
  private final Map<SessionId, Map<EntityId, Integer>> bySession = new TreeMap<>();

  private MainOrganizers(RecordView record) {
    record.all(SideEvent.class).stream()
        .filter(event -> event.takesPlace() && !event.isApplication())
        .forEach(event -> event.session().ifPresent(session -> count(event, session)));
  }

  private void count(SideEvent event, SessionId session) {
    event
        .mainOrganizer()
        .flatMap(Actor::listedAs)
        .ifPresent(
            organizer ->
                bySession
                    .computeIfAbsent(session, id -> new TreeMap<>(EntityId.BY_KIND))
                    .merge(organizer, 1, Integer::sum));
  }

  static Map<EntityId, Integer> of(SessionId session, RecordView record) {
    return record
        .computedOnce(MainOrganizers.class, () -> new MainOrganizers(record))
        .bySession
        .getOrDefault(session, Map.of());
  }
}
