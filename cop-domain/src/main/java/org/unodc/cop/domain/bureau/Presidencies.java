package org.unodc.cop.domain.bureau;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** From which regional group the President of each session came; special sessions are left out. */
final class Presidencies {
  private final RecordView record;
  private final SetMultimap<Ordinal, RegionalGroup> groups = HashMultimap.create();

  private Presidencies(RecordView record) {
    this.record = record;
    for (Officer officer : record.all(Officer.class)) {
      if (officer.role() == OfficerRole.PRESIDENT) {
        record
            .find(Session.class, officer.session())
            .filter(Presidencies::isCounted)
            .ifPresent(session -> add(officer, session));
      }
    }
  }

  /** {@return the presidencies of the record, worked out once} */
  static Presidencies of(RecordView record) {
    return record.workedOut(Presidencies.class, () -> new Presidencies(record));
  }

  /** {@return the group of its President, where the record tells and it is one} */
  Optional<RegionalGroup> groupAt(Session session) {
    return Optional.of(session)
        .filter(Presidencies::isCounted)
        .flatMap(one -> only(groups.get(Ordinal.of(one, 0, record))));
  }

  /** {@return the group of the President of the session with the number before} */
  Optional<RegionalGroup> groupBefore(Session session) {
    return Optional.of(session)
        .filter(Presidencies::isCounted)
        .flatMap(one -> only(groups.get(Ordinal.of(one, 1, record))));
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
