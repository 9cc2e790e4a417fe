package org.unodc.cop.sdk.stream;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A sequence of elements of an input. An element is read when it is requested. */
abstract class LazySequence<T> implements Spliterator<T> {

  /** {@return the next element, or null at the end} */
  abstract @Nullable T next();

  final Stream<T> stream() {
    return StreamSupport.stream(this, false);
  }

  @Override
  public final boolean tryAdvance(Consumer<? super T> action) {
    T next = next();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  /**
   * Returns null, because a split would hold many elements; a parallel stream reads them in order.
   */
  @Override
  public final @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public final long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public final int characteristics() {
    return ORDERED | NONNULL;
  }
}
