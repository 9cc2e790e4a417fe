package org.unodc.cop.sdk.internal.plain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of the objects and lists that are being read, the innermost on top. */
public final class ValueStack {
  private @Nullable Object[] values = new Object[128];
  private int size;

  /** Adds this number of nulls on top, and returns the index of the first. */
  public int reserve(int number) {
    int from = size;
    ensureRoom(number);
    size += number;
    Arrays.fill(values, from, size, null);
    return from;
  }

  /** Adds a value on top. */
  public void push(Object value) {
    ensureRoom(1);
    values[size++] = value;
  }

  /** Replaces a value. */
  public void set(int index, Object value) {
    values[index] = value;
  }

  /** Removes all values from this index, and returns them as a list. */
  public <T> ImmutableList<T> popList(int from) {
    int to = size;
    size = from;
    if (to - from == 1) {
      return ImmutableList.of(this.<T>at(from));
    }
    ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(to - from);
    for (int i = from; i < to; i++) {
      list.add(this.<T>at(i));
    }
    return list.build();
  }

  /**
   * Removes all values from this index, and returns them as a map: each key is followed by its
   * value.
   *
   * @throws IllegalArgumentException if there are equal keys
   */
  public <V> ImmutableMap<String, V> popMap(int from) {
    int to = size;
    size = from;
    if (to - from == 2) {
      return ImmutableMap.of(this.<String>at(from), this.<V>at(from + 1));
    }
    ImmutableMap.Builder<String, V> map = ImmutableMap.builderWithExpectedSize((to - from) / 2);
    for (int i = from; i < to; i += 2) {
      map.put(this.<String>at(i), this.<V>at(i + 1));
    }
    return map.buildOrThrow();
  }

  // The code that added the value also reads it, as the same type.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <V> V at(int index) {
    return (V) requireNonNull(values[index]);
  }

  /** {@return the number of values} */
  public int size() {
    return size;
  }

  /** {@return the array that contains the values until the next one is added} */
  public @Nullable Object[] array() {
    return values;
  }

  /** Removes all values from this index. */
  public void cut(int newSize) {
    size = newSize;
  }

  private void ensureRoom(int number) {
    if (size + number > values.length) {
      values = Arrays.copyOf(values, 2 * (size + number));
    }
  }
}
