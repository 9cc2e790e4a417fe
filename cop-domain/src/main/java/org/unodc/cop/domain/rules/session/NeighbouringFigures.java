package org.unodc.cop.domain.rules.session;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/**
 * The figures of the sessions that opened before and after a session, by convention and by the kind
 * of figure. Figures without a unit may count different things and are omitted.
 */
final class NeighbouringFigures {
  /** The number of sessions on each side that are neighbours. */
  private static final int REACH = 2;

  private final RecordView record;
  private final Map<String, Series> byKey = new HashMap<>();

  private NeighbouringFigures(RecordView record) {
    this.record = record;
    record.all(Session.class).stream()
        .filter(session -> session.days().isPresent())
        .sorted(Comparator.comparing(session -> session.days().orElseThrow().first()))
        .forEach(
            session ->
                session.publishedFigures().stream()
                    .filter(figure -> figure.countedUnit().isPresent())
                    .forEach(figure -> add(session, figure)));
  }

  /** {@return the figures of the record's sessions, computed once} */
  static NeighbouringFigures of(RecordView record) {
    return record.computedOnce(NeighbouringFigures.class, () -> new NeighbouringFigures(record));
  }

  /**
   * {@return the figures of the same kind of up to two sessions before and two after; empty if the
   * only other session with such a figure is a later one, so that one of the two is compared}
   */
  ImmutableList<Range> around(Session session, ReportedFigure figure) {
    Series series = byKey.get(key(session, figure));
    if (series == null) {
      return ImmutableList.of();
    }
    Integer own = series.positions().get(session.id());
    if (own == null || (series.ranges().size() == 2 && own == 0)) {
      return ImmutableList.of();
    }
    List<Range> ranges = series.ranges();
    return IntStream.rangeClosed(Math.max(0, own - REACH), own + REACH)
        .filter(index -> index != own.intValue() && index < ranges.size())
        .mapToObj(ranges::get)
        .collect(toImmutableList());
  }

  private void add(Session session, ReportedFigure figure) {
    byKey
        .computeIfAbsent(
            key(session, figure), key -> new Series(new ArrayList<>(), new HashMap<>()))
        .add(session, figure.count().value());
  }

  private String key(Session session, ReportedFigure figure) {
    // A special or resumed session is mostly smaller than a regular one, and no measure for it.
    boolean isRegular = session.kind().filter(kind -> kind != SessionKind.REGULAR).isEmpty();
    return (isRegular ? "" : session.id() + " ")
        + session.conventionIn(record).map(id -> id + " ").orElse("")
        + figure.kind();
  }

  /** The sessions with figures of one kind, in the order of their openings. */
  private record Series(List<Range> ranges, Map<SessionId, Integer> positions) {
    private void add(Session session, long value) {
      Integer known = positions.putIfAbsent(session.id(), ranges.size());
      if (known == null) {
        ranges.add(new Range(session, value, value));
      } else {
        ranges.set(known, ranges.get(known).with(value));
      }
    }
  }

  /** The smallest and the largest printed number of one kind that a session has. */
  record Range(Session session, long min, long max) {
    private Range with(long value) {
      return new Range(session, Math.min(min, value), Math.max(max, value));
    }
  }
}
