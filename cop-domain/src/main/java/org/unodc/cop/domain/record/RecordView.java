package org.unodc.cop.domain.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;

/**
 * What a rule may read of the record that contains the value it checks: entities by id, values by
 * type, the day of the validation, and values that are computed once.
 */
public interface RecordView {

  /**
   * {@return the values of this type with this id, in the order of the record}
   *
   * <p>There is more than one value if the record repeats an id.
   *
   * @throws IllegalArgumentException if ids of this kind never identify values of this type
   */
  <T> ImmutableList<T> withId(Class<T> type, EntityId id);

  /** {@return all values of this type in the record, in the order of the record} */
  <T> ImmutableList<T> all(Class<T> type);

  /**
   * {@return a value that is computed once from the whole record and then cached}
   *
   * @param type the class of the value
   * @param work computes the value; it may read the record, and two threads may call it at the same
   *     time
   */
  <T> T computedOnce(Class<T> type, Supplier<T> work);

  /**
   * {@return a value that is computed once for one entity from the whole record and then cached}
   *
   * @param type the class of the value
   * @param of the id of the entity for which the value is computed
   * @param work computes the value; it may read the record, and two threads may call it at the same
   *     time
   */
  <T> T computedOnce(Class<T> type, EntityId of, Supplier<T> work);

  /** {@return the day that the rules treat as today} */
  LocalDate day();

  /** {@return the convention of the conference, which applies to sessions that do not name one} */
  Optional<ConventionId> convention();

  /**
   * {@return the first value of this type with this id; empty if there is none}
   *
   * @throws IllegalArgumentException if ids of this kind never identify values of this type
   */
  default <T> Optional<T> find(Class<T> type, EntityId id) {
    ImmutableList<T> named = withId(type, id);
    return named.isEmpty() ? Optional.empty() : Optional.of(named.get(0));
  }

  /**
   * {@return the first value of this type with this id; empty if there is no id or no such value}
   *
   * @throws IllegalArgumentException if ids of this kind never identify values of this type
   */
  default <T> Optional<T> find(Class<T> type, Optional<? extends EntityId> id) {
    return id.isPresent() ? find(type, id.get()) : Optional.empty();
  }

  /**
   * {@return the label of the entity with this id; without a name if the record does not contain
   * the entity}
   */
  default EntityLabel label(EntityId id) {
    return find(Entity.class, id)
        .map(EntityLabel::of)
        .orElseGet(() -> new EntityLabel(id, Optional.empty()));
  }
}
