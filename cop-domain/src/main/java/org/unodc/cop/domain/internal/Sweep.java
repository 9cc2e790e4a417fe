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
 * Meets spans of time in the order in which they begin, each while those that began before it and
 * have not ended are running. The time that it takes is that of sorting.
 *
 * @param <T> what lasts from a start to an end, which is not part of it
 */
public final class Sweep<T> {
  private final List<Span<T>> spans = new ArrayList<>();

  /**
   * Prepares the things; of those that begin and end together the first of the list comes first.
   *
   * @param things what is met
   * @param start when a thing begins
   * @param end when it ends
   */
  public Sweep(
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
   * Hands over each thing that begins while others run, with those: the one that ends first comes
   * first, and of those that end together the one that began last.
   */
  public void forEachOverlap(BiConsumer<T, NavigableSet<Span<T>>> met) {
    NavigableSet<Span<T>> running = new TreeSet<>();
    for (int i = 0; i < spans.size(); i++) {
      Span<T> span = spans.get(i).at(i);
      while (!running.isEmpty() && !running.first().end().isAfter(span.start())) {
        running.pollFirst();
      }
      if (!running.isEmpty()) {
        met.accept(span.thing(), Collections.unmodifiableNavigableSet(running));
      }
      running.add(span);
    }
  }

  /**
   * A thing with its time; they follow one another by their ends.
   *
   * @param thing what lasts
   * @param start when it begins
   * @param end when it ends
   * @param place its place in the order
   */
  public record Span<T>(T thing, OffsetDateTime start, OffsetDateTime end, int place)
      implements Comparable<Span<T>> {
    private Span<T> at(int newPlace) {
      return new Span<>(thing, start, end, newPlace);
    }

    @Override
    public int compareTo(Span<T> other) {
      int byEnd = OffsetDateTime.timeLineOrder().compare(end, other.end);
      return byEnd != 0 ? byEnd : Integer.compare(other.place, place);
    }
  }
}
