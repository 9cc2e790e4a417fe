package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;

/**
 * The entities of a record with one kind of id.
 *
 * <p>There is one table for each kind. A hash table sorts strings with the same hash, so colliding
 * slugs cost little. It cannot sort ids of different kinds.
 */
final class EntitiesById {
  private final Map<String, ImmutableList<Entity>> bySlug = new HashMap<>();
  private final Map<String, ImmutableList.Builder<Entity>> repeated = new HashMap<>();

  private EntitiesById() {}

  /** {@return the entities by the classes of their ids} */
  static Map<Class<?>, EntitiesById> group(ImmutableList<Entity> entities) {
    Map<Class<?>, EntitiesById> byKind = new HashMap<>();
    for (Entity entity : entities) {
      EntityId id = entity.identity();
      byKind.computeIfAbsent(id.getClass(), kind -> new EntitiesById()).add(id.value(), entity);
    }
    byKind.values().forEach(EntitiesById::finish);
    return byKind;
  }

  /** {@return the entities with an id of this kind, in the order of the record} */
  ImmutableList<Entity> with(EntityId id) {
    return bySlug.getOrDefault(id.value(), ImmutableList.of());
  }

  private void add(String slug, Entity entity) {
    ImmutableList<Entity> first = bySlug.putIfAbsent(slug, ImmutableList.of(entity));
    if (first != null) {
      repeated
          .computeIfAbsent(slug, key -> ImmutableList.<Entity>builder().addAll(first))
          .add(entity);
    }
  }

  private void finish() {
    repeated.forEach((slug, entities) -> bySlug.put(slug, entities.build()));
  }
}
