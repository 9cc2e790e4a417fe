package org.unodc.cop.domain.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.record.RecordView;

/**
 * A value that is computed once from each record, when a rule first needs it.
 *
 * @param <V> the type of the value
 */
public final class Once<V> {
  private final Function<RecordView, V> work;

  private Once(Function<RecordView, V> work) {
    this.work = work;
  }

  /** {@return a value that this work computes; two threads may do it at the same time} */
  public static <V> Once<V> of(Function<RecordView, V> work) {
    return new Once<>(work);
  }

  /** {@return the value of a record} */
  @SuppressWarnings("unchecked") // only this instance stores a value under itself
  public V in(RecordView record) {
    Map<Once<?>, Object> values = record.computedOnce(Values.class, Values::new).byOnce;
    V found = (@Nullable V) values.get(this);
    if (found == null) {
      found = work.apply(record);
      values.put(this, found);
    }
    return found;
  }

  private static final class Values {
    private final Map<Once<?>, Object> byOnce = new ConcurrentHashMap<>();
  }
}
