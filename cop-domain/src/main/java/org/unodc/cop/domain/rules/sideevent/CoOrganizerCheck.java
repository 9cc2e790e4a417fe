package org.unodc.cop.domain.rules.sideevent;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Checks that a side event names each organizer only once. Persons and unnamed actors have no id
 * and are skipped.
 */
final class CoOrganizerCheck {
  private CoOrganizerCheck() {}

  static void check(SideEvent event, RecordView record, FindingCollector findings) {
    Set<EntityId> organizers = new TreeSet<>(EntityId.BY_KIND);
    event.mainOrganizer().flatMap(Actor::listedAs).ifPresent(organizers::add);
    for (int i = 0; i < event.coOrganizers().size(); i++) {
      Optional<EntityId> id = event.coOrganizers().get(i).listedAs();
      if (id.isPresent() && !organizers.add(id.get())) {
        findings.add(Place.of("coOrganizers").at(i), record.label(id.get()));
      }
    }
  }
}
