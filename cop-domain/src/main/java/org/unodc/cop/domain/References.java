package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** Which ids the things of a record bear, and to which of them the record refers. */
final class References {
  private final Set<EntityId> referredTo = new TreeSet<>(EntityId.BY_KIND);

  private References(RecordView record) {
    referredTo.addAll(record.all(EntityId.class));
  }

  static boolean resolves(EntityId id, RecordView record) {
    return !record.withId(Entity.class, id).isEmpty();
  }

  static boolean isReferredTo(Entity thing, RecordView record) {
    return record
        .workedOut(References.class, () -> new References(record))
        .referredTo
        .contains(thing.identity());
  }

  /** {@return whether an earlier thing of the record has its id, or the record lists it twice} */
  static boolean repeatsAnId(Entity thing, RecordView record) {
    ImmutableList<Entity> bearers = record.withId(Entity.class, thing.identity());
    return bearers.size() > 1
        && (bearers.get(0) != thing
            || bearers.stream().skip(1).anyMatch(bearer -> bearer == thing));
  }
}
