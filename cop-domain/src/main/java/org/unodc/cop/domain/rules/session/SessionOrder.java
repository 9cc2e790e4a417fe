package org.unodc.cop.domain.rules.session;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** The sessions of a record, by number. Special sessions are numbered separately. */
final class SessionOrder {
  private final RecordView record;
  private final Map<String, NavigableMap<Integer, Session>> byOrdinal = new HashMap<>();

  private SessionOrder(RecordView record) {
    this.record = record;
    record.all(Session.class).stream().filter(SessionOrder::isPlaced).forEach(this::add);
  }

  /** {@return the order of the record's sessions, computed once} */
  static SessionOrder of(RecordView record) {
    return record.computedOnce(SessionOrder.class, () -> new SessionOrder(record));
  }

  /** {@return the session with the next lower number, among the sessions whose days are known} */
  Optional<Session> predecessorOf(Session session) {
    return Optional.of(session)
        .filter(SessionOrder::isPlaced)
        .map(placed -> byOrdinal.get(seriesOf(placed)))
        .map(series -> series.lowerEntry(session.ordinal().orElseThrow()))
        .map(Map.Entry::getValue);
  }

  /**
   * Adds a session. If several parts of a session have the same number, only the part that opened
   * first is kept.
   */
  private void add(Session session) {
    byOrdinal
        .computeIfAbsent(seriesOf(session), series -> new TreeMap<>())
        .merge(
            session.ordinal().orElseThrow(),
            session,
            (known, added) -> opensBefore(added, known) ? added : known);
  }

  private static boolean opensBefore(Session first, Session second) {
    return first.days().orElseThrow().first().isBefore(second.days().orElseThrow().first());
  }

  private static boolean isPlaced(Session session) {
    return session.ordinal().isPresent() && session.days().isPresent();
  }

  private String seriesOf(Session session) {
    boolean special = session.kind().filter(SessionKind.SPECIAL::equals).isPresent();
    return session.conventionIn(record).map(ConventionId::value).orElse("")
        + (special ? " special" : "");
  }
}
