package org.unodc.cop.sdk.stream;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What comes one after the other out of an input, each only when it is asked for. */
abstract class LazySequence<T> implements Spliterator<T> {

  /** {@return the next one, or null at the end} */
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

  /** A split would have to hold many of them, so a parallel stream goes through them in turn. */
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
