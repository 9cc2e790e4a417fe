package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;

/** All that a rule sees beside the value that it judges. */
public interface RecordView {

  /**
   * {@return the things of this type with this id, in the order of the record; more than one where
   * the record repeats an id}
   *
   * <p>Throws {@link IllegalArgumentException} where ids of this kind never name things of this
   * type.
   */
  <T> ImmutableList<T> withId(Class<T> type, EntityId id);

  /** {@return everything in the record that is of this type, in the order of the record} */
  <T> ImmutableList<T> all(Class<T> type);

  /**
   * {@return what follows from the whole record, worked out once and kept}
   *
   * @param type what is worked out
   * @param work works it out; it may look at the record and may be asked twice by two threads
   */
  <T> T workedOut(Class<T> type, Supplier<T> work);

  /**
   * {@return what follows from the whole record about one thing, worked out once and kept}
   *
   * @param type what is worked out
   * @param of the thing that it is worked out for
   * @param work works it out; it may look at the record and may be asked twice by two threads
   */
  <T> T workedOut(Class<T> type, EntityId of, Supplier<T> work);

  /** {@return the day on which the record is validated} */
  LocalDate day();

  /** {@return the convention of the conference, which a session means that names none} */
  Optional<ConventionId> convention();

  /** {@return the first thing of this type with this id; see {@link #withId}} */
  default <T> Optional<T> find(Class<T> type, EntityId id) {
    return withId(type, id).stream().findFirst();
  }
}
