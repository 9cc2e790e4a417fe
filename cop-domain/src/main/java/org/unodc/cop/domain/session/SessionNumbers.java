package org.unodc.cop.domain.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Which session bears a number by itself; the resumed part of a session bears that of the whole.
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
            (one, other) -> other.id().compareTo(one.id()) < 0 ? other : one);
      }
    }
  }

  /** {@return the numbers of the record's sessions, worked out once} */
  static SessionNumbers of(RecordView record) {
    return record.workedOut(SessionNumbers.class, () -> new SessionNumbers(record));
  }

  /** {@return of those with the convention and number of this one, that with the least id} */
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
