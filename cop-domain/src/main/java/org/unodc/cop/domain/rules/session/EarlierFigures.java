package org.unodc.cop.domain.rules.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;

/**
 * The largest figures that sessions had published up to a day, by convention and by the kind of
 * figure.
 */
final class EarlierFigures {
  private final RecordView record;
  private final Map<String, NavigableMap<LocalDate, Entry>> largest = new HashMap<>();

  private EarlierFigures(RecordView record) {
    this.record = record;
    List<Session> inOrder =
        record.all(Session.class).stream()
            .filter(session -> session.days().isPresent())
            .sorted(Comparator.comparing(EarlierFigures::opening))
            .toList();
    for (Session session : inOrder) {
      session.publishedFigures().stream()
          .filter(figure -> !figure.count().isApproximate())
          .forEach(figure -> add(new Entry(session, figure)));
    }
  }

  /** {@return the figures of the record's sessions, computed once} */
  static EarlierFigures of(RecordView record) {
    return record.computedOnce(EarlierFigures.class, () -> new EarlierFigures(record));
  }

  /**
   * {@return the largest figure of the same kind among the sessions of the same convention that
   * opened before this session}
   */
  Optional<Entry> largestBefore(Session session, ReportedFigure figure) {
    return session
        .days()
        .flatMap(
            days ->
                Optional.ofNullable(largest.get(key(session, figure)))
                    .map(byDay -> byDay.lowerEntry(days.first()))
                    .map(Map.Entry::getValue));
  }

  private void add(Entry entry) {
    NavigableMap<LocalDate, Entry> byDay =
        largest.computeIfAbsent(key(entry.session(), entry.figure()), key -> new TreeMap<>());
    Map.Entry<LocalDate, Entry> before = byDay.lastEntry();
    boolean larger = before == null || before.getValue().min() < entry.min();
    byDay.put(opening(entry.session()), larger ? entry : before.getValue());
  }

  private String key(Session session, ReportedFigure figure) {
    return session.conventionIn(record).map(id -> id + " ").orElse("") + figure.kind();
  }

  private static LocalDate opening(Session session) {
    return session.days().orElseThrow().first();
  }

  /** A figure and the session about which it was published. */
  record Entry(Session session, ReportedFigure figure) {
    private long min() {
      return figure.count().intervalAsPrinted().min();
    }
  }
}
