package org.unodc.cop.domain.rules.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/**
 * The sessions of a record by convention and number. A number belongs to one session; the resumed
 * part of a session shares the number of that session and is not in this index.
 */
final class SessionNumbers {
  private final RecordView record;
  private final Map<Ordinal, Session> holders = new HashMap<>();

  private SessionNumbers(RecordView record) {
    this.record = record;
    for (Session session : record.all(Session.class)) {
      if (session.ordinal().isPresent() && !isOf(session, SessionKind.RESUMED)) {
        holders.merge(
            Ordinal.of(session, record),
            session,
            (holder, candidate) -> candidate.id().compareTo(holder.id()) < 0 ? candidate : holder);
      }
    }
  }

  /** {@return the numbers of the record's sessions, computed once} */
  static SessionNumbers of(RecordView record) {
    return record.computedOnce(SessionNumbers.class, () -> new SessionNumbers(record));
  }

  /**
   * {@return the session that holds the number of this session within its convention; if there are
   * several, the one with the smallest id}
   */
  Optional<Session> holderOf(Session session) {
    return Optional.ofNullable(holders.get(Ordinal.of(session, record)));
  }

  private static boolean isOf(Session session, SessionKind kind) {
    return session.kind().filter(kind::equals).isPresent();
  }

  private record Ordinal(String convention, boolean special, int ordinal)
      implements Comparable<Ordinal> {
    private static final Comparator<Ordinal> IN_ORDER =
        Comparator.comparing(Ordinal::convention)
            .thenComparing(Ordinal::special)
            .thenComparing(Ordinal::ordinal);

    static Ordinal of(Session session, RecordView record) {
      return new Ordinal(
          session.conventionIn(record).map(ConventionId::value).orElse(""),
          isOf(session, SessionKind.SPECIAL),
          session.ordinal().orElseThrow());
    }

    @Override
    public int compareTo(Ordinal other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
