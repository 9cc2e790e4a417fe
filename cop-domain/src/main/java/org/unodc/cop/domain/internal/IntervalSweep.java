package org.unodc.cop.domain.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds overlapping time spans. It visits the spans in the order of their start and keeps the set
 * of spans that have not ended, so that it takes about as long as sorting.
 *
 * @param <T> a thing with a start, inclusive, and an end, exclusive
 */
public final class IntervalSweep<T> {
  private final List<Span<T>> spans = new ArrayList<>();

  /**
   * Sorts the things by start, then by end, then by their order in the list.
   *
   * @param things the things to visit
   * @param start returns the start of a thing
   * @param end returns the end of a thing
   */
  public IntervalSweep(
      Iterable<T> things, Function<T, OffsetDateTime> start, Function<T, OffsetDateTime> end) {
    for (T thing : things) {
      spans.add(new Span<>(thing, start.apply(thing), end.apply(thing), spans.size()));
    }
    spans.sort(
        Comparator.<Span<T>, OffsetDateTime>comparing(Span::start, OffsetDateTime.timeLineOrder())
            .thenComparing(Span::end, OffsetDateTime.timeLineOrder())
            .thenComparing(Span::place));
  }

  /**
   * Calls the action with each thing that starts before others end, and with the spans of those
   * others. The spans are in the order of their end; of spans with the same end, the one that comes
   * later in the visiting order is first.
   */
  public void forEachOverlap(BiConsumer<T, NavigableSet<Span<T>>> action) {
    NavigableSet<Span<T>> running = new TreeSet<>();
    for (int i = 0; i < spans.size(); i++) {
      Span<T> span = spans.get(i).withPlace(i);
      while (!running.isEmpty() && !running.first().end().isAfter(span.start())) {
        running.pollFirst();
      }
      if (!running.isEmpty()) {
        action.accept(span.thing(), Collections.unmodifiableNavigableSet(running));
      }
      running.add(span);
    }
  }

  /**
   * A thing with its start and end. Spans are ordered by end, then by descending place.
   *
   * @param thing the thing
   * @param start the start, inclusive
   * @param end the end, exclusive
   * @param place the index in the visiting order
   */
  public record Span<T>(T thing, OffsetDateTime start, OffsetDateTime end, int place)
      implements Comparable<Span<T>> {
    private Span<T> withPlace(int newPlace) {
      return new Span<>(thing, start, end, newPlace);
    }

    @Override
    public int compareTo(Span<T> other) {
      int byEnd = OffsetDateTime.timeLineOrder().compare(end, other.end);
      return byEnd != 0 ? byEnd : Integer.compare(other.place, place);
    }
  }
}
