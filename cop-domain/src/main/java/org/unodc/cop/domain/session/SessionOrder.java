package org.unodc.cop.domain.session;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/** The sessions of a record by their number; special sessions are counted by themselves. */
final class SessionOrder {
  private final RecordView record;
  private final Map<String, NavigableMap<Integer, Session>> byOrdinal = new HashMap<>();

  private SessionOrder(RecordView record) {
    this.record = record;
    record.all(Session.class).stream().filter(SessionOrder::isPlaced).forEach(this::add);
  }

  /** {@return the order of the record's sessions, worked out once} */
  static SessionOrder of(RecordView record) {
    return record.workedOut(SessionOrder.class, () -> new SessionOrder(record));
  }

  /** {@return the session with the next lower number whose days are known} */
  Optional<Session> predecessorOf(Session session) {
    return Optional.of(session)
        .filter(SessionOrder::isPlaced)
        .map(one -> byOrdinal.get(seriesOf(one)))
        .map(series -> series.lowerEntry(session.ordinal().orElseThrow()))
        .map(Map.Entry::getValue);
  }

  /** Of several parts of one session the one that opened first stands for it. */
  private void add(Session session) {
    byOrdinal
        .computeIfAbsent(seriesOf(session), series -> new TreeMap<>())
        .merge(
            session.ordinal().orElseThrow(),
            session,
            (known, added) -> opensBefore(added, known) ? added : known);
  }

  private static boolean opensBefore(Session one, Session other) {
    return one.days().orElseThrow().first().isBefore(other.days().orElseThrow().first());
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
