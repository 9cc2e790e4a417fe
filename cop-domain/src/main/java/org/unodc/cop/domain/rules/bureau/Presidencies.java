package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** The regional groups of the Presidents of regular sessions. */
final class Presidencies {
  private final RecordView record;
  private final SetMultimap<Ordinal, RegionalGroup> groups = HashMultimap.create();

  private Presidencies(RecordView record) {
    this.record = record;
    for (Officer officer : record.all(Officer.class)) {
      if (officer.role().equals(OfficerRole.PRESIDENT)) {
        record
            .find(Session.class, officer.session())
            .filter(Presidencies::isCounted)
            .ifPresent(session -> add(officer, session));
      }
    }
  }

  /** {@return the presidencies of the record, computed once} */
  static Presidencies of(RecordView record) {
    return record.computedOnce(Presidencies.class, () -> new Presidencies(record));
  }

  /**
   * {@return the regional group of the President of the session; empty if the record has none or
   * more than one, or the session is not a regular one}
   */
  Optional<RegionalGroup> groupAt(Session session) {
    return Optional.of(session)
        .filter(Presidencies::isCounted)
        .flatMap(counted -> only(groups.get(Ordinal.of(counted, 0, record))));
  }

  /**
   * {@return the regional group of the President of the preceding regular session; empty if the
   * record has none or more than one}
   */
  Optional<RegionalGroup> groupBefore(Session session) {
    return Optional.of(session)
        .filter(Presidencies::isCounted)
        .flatMap(counted -> only(groups.get(Ordinal.of(counted, 1, record))));
  }

  private void add(Officer president, Session session) {
    president
        .state()
        .flatMap(States::find)
        .flatMap(State::regionalGroup)
        .ifPresent(group -> groups.put(Ordinal.of(session, 0, record), group));
  }

  private static boolean isCounted(Session session) {
    SessionKind kind = session.kind().orElse(SessionKind.REGULAR);
    return session.ordinal().isPresent() && kind == SessionKind.REGULAR;
  }

  private static Optional<RegionalGroup> only(Set<RegionalGroup> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private record Ordinal(String convention, int ordinal) implements Comparable<Ordinal> {
    private static final Comparator<Ordinal> IN_ORDER =
        Comparator.comparing(Ordinal::convention).thenComparing(Ordinal::ordinal);

    static Ordinal of(Session session, int before, RecordView record) {
      return new Ordinal(
          session.conventionIn(record).map(ConventionId::value).orElse(""),
          session.ordinal().orElseThrow() - before);
    }

    @Override
    public int compareTo(Ordinal other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
