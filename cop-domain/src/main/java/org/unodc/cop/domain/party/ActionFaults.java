package org.unodc.cop.domain.party;

import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Takes what is wrong with a treaty action, which has no id: its messages name the participant as
 * {@code {1}} and the treaty as {@code {2}}.
 */
record ActionFaults(TreatyAction action, RecordView record, Faults faults) {

  void addCiting(Optional<Citation> clause, Place place, Object... more) {
    faults.addCiting(
        clause,
        place,
        Stream.concat(Stream.of(participant(), treaty()), Stream.of(more)).toArray());
  }

  private EntityLabel participant() {
    return label(record.find(Participant.class, action.participant()), action.participant());
  }

  private EntityLabel treaty() {
    return label(record.find(Convention.class, action.instrument()), action.instrument());
  }

  private static EntityLabel label(Optional<? extends Entity> thing, EntityId id) {
    return new EntityLabel(id, thing.flatMap(Entity::label));
  }
}
