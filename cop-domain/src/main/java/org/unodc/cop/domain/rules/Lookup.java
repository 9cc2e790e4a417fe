package org.unodc.cop.domain.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;

/**
 * The first entity of a record with each key, found once.
 *
 * @param <K> the type of the keys
 * @param <E> the type of the entities
 */
public final class Lookup<K extends Comparable<? super K>, E extends Entity> {
  private final BiFunction<E, RecordView, Optional<K>> key;
  private final Once<Map<K, E>> firsts;

  private Lookup(Class<E> type, BiFunction<E, RecordView, Optional<K>> key) {
    this.key = key;
    this.firsts =
        Once.of(
            record -> {
              Map<K, E> first = new HashMap<>();
              for (E entity : record.all(type)) {
                key.apply(entity, record).ifPresent(known -> first.putIfAbsent(known, entity));
              }
              return first;
            });
  }

  /**
   * {@return a look-up of the entities of a type}
   *
   * @param key returns the key of an entity; empty if it has none
   */
  public static <K extends Comparable<? super K>, E extends Entity> Lookup<K, E> of(
      Class<E> type, BiFunction<E, RecordView, Optional<K>> key) {
    return new Lookup<>(type, key);
  }

  /** {@return a look-up whose keys follow from the entities alone} */
  public static <K extends Comparable<? super K>, E extends Entity> Lookup<K, E> of(
      Class<E> type, Function<E, Optional<K>> key) {
    return of(type, (entity, record) -> key.apply(entity));
  }

  /** {@return the first entity with a key} */
  public Optional<E> first(K with, RecordView record) {
    return Optional.ofNullable(firsts.in(record).get(with));
  }

  /** {@return the first entity with the key of this one; empty if it has the same id} */
  public Optional<E> earlierThan(E entity, RecordView record) {
    return key.apply(entity, record)
        .flatMap(own -> first(own, record))
        .filter(first -> !first.identity().equals(entity.identity()));
  }
}
