package org.unodc.cop.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** Which ids the things of a record bear, and to which of them the record refers. */
final class References {
  private final Map<EntityId, Entity> firstWithId = new TreeMap<>(EntityId.BY_KIND);
  private final Set<EntityId> listedTwice = new TreeSet<>(EntityId.BY_KIND);
  private final Set<EntityId> referredTo = new TreeSet<>(EntityId.BY_KIND);

  private References(RecordView record) {
    for (Entity thing : record.all(Entity.class)) {
      Entity before = firstWithId.putIfAbsent(thing.identity(), thing);
      if (before == thing) {
        listedTwice.add(thing.identity());
      }
    }
    referredTo.addAll(record.all(EntityId.class));
  }

  static References in(RecordView record) {
    return record.workedOut(References.class, () -> new References(record));
  }

  boolean resolves(EntityId id) {
    return firstWithId.containsKey(id);
  }

  boolean isReferredTo(Entity thing) {
    return referredTo.contains(thing.identity());
  }

  /** {@return whether an earlier thing of the record has its id, or the record lists it twice} */
  boolean repeatsAnId(Entity thing) {
    EntityId id = thing.identity();
    return firstWithId.get(id) != thing || listedTwice.contains(id);
  }
}
