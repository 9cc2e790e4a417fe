package org.unodc.cop.tests.slice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;

/**
 * A view of a record for one rule that notes every look-up. It has no computed values in common
 * with other rules, because a rule that finds a value of another one reads what that one read.
 */
final class WatchedRecord implements RecordView {
  /** Stands for the look-up of an entity of any type by its id, such as for its label. */
  static final String BY_ID = "by id";

  private final RecordView record;
  private final Set<String> lookUps;
  private final Map<Object, Object> computed = new HashMap<>();

  /**
   * Creates a view.
   *
   * @param lookUps receives the simple names of the types that are looked up, or {@link #BY_ID}
   */
  WatchedRecord(RecordView record, Set<String> lookUps) {
    this.record = record;
    this.lookUps = lookUps;
  }

  @Override
  public <T> ImmutableList<T> withId(Class<T> type, EntityId id) {
    lookUps.add(type == Entity.class ? BY_ID : type.getSimpleName());
    return record.withId(type, id);
  }

  @Override
  public <T> ImmutableList<T> all(Class<T> type) {
    lookUps.add(type.getSimpleName());
    return record.all(type);
  }

  @Override
  public <T> T computedOnce(Class<T> type, Supplier<T> work) {
    return compute(type, type, work);
  }

  @Override
  public <T> T computedOnce(Class<T> type, EntityId of, Supplier<T> work) {
    return compute(List.of(type, of), type, work);
  }

  @Override
  public LocalDate day() {
    return record.day();
  }

  @Override
  public Optional<ConventionId> convention() {
    return record.convention();
  }

  private <T> T compute(Object key, Class<T> type, Supplier<T> work) {
    Object known = computed.get(key);
    if (known == null) {
      known = work.get();
      computed.put(key, known);
    }
    return type.cast(known);
  }
}
