package org.unodc.cop.domain.coherence;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** Checks the ids of entities in a record and the references to them. */
final class ReferenceCheck {
  private final SetMultimap<Class<?>, String> referredTo = HashMultimap.create();

  private ReferenceCheck(RecordView record) {
    record.all(EntityId.class).forEach(id -> referredTo.put(id.getClass(), id.value()));
  }

  /** {@return whether the record has an entity with this id} */
  static boolean resolves(EntityId id, RecordView record) {
    return !record.withId(Entity.class, id).isEmpty();
  }

  /** {@return whether a value of the record refers to an entity} */
  static boolean isReferredTo(Entity entity, RecordView record) {
    EntityId id = entity.identity();
    return record
        .computedOnce(ReferenceCheck.class, () -> new ReferenceCheck(record))
        .referredTo
        .containsEntry(id.getClass(), id.value());
  }

  /** {@return whether an earlier entity has the same id, or the record has the entity twice} */
  static boolean repeatsAnId(Entity entity, RecordView record) {
    ImmutableList<Entity> bearers = record.withId(Entity.class, entity.identity());
    return bearers.size() > 1
        && (bearers.get(0) != entity
            || bearers.stream().skip(1).anyMatch(bearer -> bearer == entity));
  }
}
