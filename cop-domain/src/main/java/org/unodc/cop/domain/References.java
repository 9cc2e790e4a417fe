package org.unodc.cop.domain;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** Which ids the things of a record bear, and to which of them the record refers. */
final class References {
  private final SetMultimap<Class<?>, String> referredTo = HashMultimap.create();

  private References(RecordView record) {
    record.all(EntityId.class).forEach(id -> referredTo.put(id.getClass(), id.value()));
  }

  static boolean resolves(EntityId id, RecordView record) {
    return !record.withId(Entity.class, id).isEmpty();
  }

  static boolean isReferredTo(Entity thing, RecordView record) {
    EntityId id = thing.identity();
    return record
        .workedOut(References.class, () -> new References(record))
        .referredTo
        .containsEntry(id.getClass(), id.value());
  }

  /** {@return whether an earlier thing of the record has its id, or the record lists it twice} */
  static boolean repeatsAnId(Entity thing, RecordView record) {
    ImmutableList<Entity> bearers = record.withId(Entity.class, thing.identity());
    return bearers.size() > 1
        && (bearers.get(0) != thing
            || bearers.stream().skip(1).anyMatch(bearer -> bearer == thing));
  }
}
