package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.record.RecordView;

/** Checks the ids of entities in a record and the references to them. */
final class ReferenceCheck {
  private final Map<String, EntityId> firstByLook = new HashMap<>();

  /** Whether two different ids of one kind look alike; they do in few records. */
  private boolean hasLookAlikes;

  private ReferenceCheck(RecordView record) {
    record.all(Entity.class).forEach(entity -> add(entity.identity()));
  }

  /** {@return whether the record has an entity with this id} */
  static boolean resolves(EntityId id, RecordView record) {
    return !record.withId(Entity.class, id).isEmpty();
  }

  /** {@return whether a value of the record refers to an entity} */
  static boolean isReferredTo(Entity entity, RecordView record) {
    return record
        .computedOnce(References.class, () -> References.in(record))
        .contain(entity.identity());
  }

  /**
   * {@return whether an earlier entity has the same id, or the record has the entity twice}
   *
   * <p>Sessions in one building share its rooms; another rule reports a room that a venue has
   * twice.
   */
  static boolean repeatsAnId(Entity entity, RecordView record) {
    ImmutableList<Entity> bearers = record.withId(Entity.class, entity.identity());
    return bearers.size() > 1
        && !areOneRoom(bearers)
        && (bearers.get(0) != entity
            || bearers.stream().skip(1).anyMatch(bearer -> bearer == entity));
  }

  private static boolean areOneRoom(ImmutableList<Entity> bearers) {
    return bearers.get(0) instanceof Room first
        && first.name().isPresent()
        && bearers.stream().allMatch(room -> room.label().equals(first.label()));
  }

  /**
   * {@return the first id of the same kind that people may take for this one, although it is
   * another}
   *
   * <p>They take o for 0 and l for 1, and do not notice a zero before a number, or a hyphen that is
   * not between two numbers.
   */
  static Optional<EntityId> lookAlike(EntityId id, RecordView record) {
    ReferenceCheck check =
        record.computedOnce(ReferenceCheck.class, () -> new ReferenceCheck(record));
    if (!check.hasLookAlikes) {
      return Optional.empty();
    }
    return Stream.of(look(id), shape(id))
        .map(seen -> check.firstByLook.getOrDefault(seen, id))
        .filter(other -> !other.equals(id))
        .findFirst();
  }

  private void add(EntityId id) {
    add(look(id), id);
    add(shape(id), id);
  }

  private void add(String seen, EntityId id) {
    EntityId first = firstByLook.putIfAbsent(seen, id);
    hasLookAlikes |= first != null && !first.equals(id);
  }

  /** {@return the kind and the slug of an id, with digits for the letters that look like them} */
  private static String shape(EntityId id) {
    return id.kind() + '=' + id.value().replace('o', '0').replace('l', '1');
  }

  /** {@return the kind and the slug of an id, without differences that readers overlook} */
  private static String look(EntityId id) {
    String slug = id.value();
    StringBuilder look = new StringBuilder(id.kind()).append(' ');
    boolean afterDigit = false;
    for (int i = 0; i < slug.length(); i++) {
      char sign = slug.charAt(i);
      boolean beforeDigit = i + 1 < slug.length() && isDigit(slug.charAt(i + 1));
      boolean unseen =
          (sign == '-' && !(afterDigit && beforeDigit))
              || (sign == '0' && !afterDigit && beforeDigit);
      if (!unseen) {
        look.append(sign);
        afterDigit = isDigit(sign);
      }
    }
    return look.toString();
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** The slugs of the ids to which values of the record refer, in one table for each kind of id. */
  private record References(Map<Class<?>, Set<String>> byKind) {
    static References in(RecordView record) {
      Map<Class<?>, Set<String>> byKind = new HashMap<>();
      for (EntityId id : record.all(EntityId.class)) {
        byKind.computeIfAbsent(id.getClass(), kind -> new HashSet<>()).add(id.value());
      }
      return new References(byKind);
    }

    boolean contain(EntityId id) {
      return byKind.getOrDefault(id.getClass(), Set.of()).contains(id.value());
    }
  }
}
