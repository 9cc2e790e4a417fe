package org.unodc.cop.domain.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;

/**
 * A value that is computed once for each entity of a record, when a rule first needs it.
 *
 * @param <E> the type of the entities
 * @param <V> the type of the values
 */
public final class OnceForEach<E extends Entity, V> {
  private final Once<Map<EntityId, V>> values = Once.of(record -> new ConcurrentHashMap<>());
  private final BiFunction<E, RecordView, V> work;

  private OnceForEach(BiFunction<E, RecordView, V> work) {
    this.work = work;
  }

  /** {@return values that this work computes; two threads may do it at the same time} */
  public static <E extends Entity, V> OnceForEach<E, V> of(BiFunction<E, RecordView, V> work) {
    return new OnceForEach<>(work);
  }

  /** {@return values that this work computes from the entity alone} */
  public static <E extends Entity, V> OnceForEach<E, V> of(Function<E, V> work) {
    return of((entity, record) -> work.apply(entity));
  }

  /** {@return the value of an entity; all entities with one id have the same} */
  public V of(E entity, RecordView record) {
    Map<EntityId, V> known = values.in(record);
    @Nullable V found = known.get(entity.identity());
    if (found == null) {
      found = work.apply(entity, record);
      known.put(entity.identity(), found);
    }
    return found;
  }
}
