package org.unodc.cop.domain.bureau;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.session.Session;

/**
 * The seats in the bureau of one session. An officer who replaces another officer of the same State
 * in the same office (rule 31 for UNTOC) takes the same seat.
 *
 * @param all one officer for each seat
 */
record BureauSeats(ImmutableList<Officer> all) {

  /** {@return the seats of a session for which the record has an officer} */
  static BureauSeats of(RecordView record, Session session) {
    return record.computedOnce(
        BureauSeats.class,
        session.id(),
        () -> new BureauSeats(Officers.of(record).bySession().get(session.id())));
  }

  /** Keeps the first officer of each seat. */
  BureauSeats {
    Set<Seat> taken = new HashSet<>();
    all =
        all.stream()
            .filter(
                officer ->
                    officer
                        .state()
                        .map(state -> taken.add(new Seat(officer.role(), state)))
                        .orElse(true))
            .collect(ImmutableList.toImmutableList());
  }

  Multiset<OfficerRole> byRole() {
    return all.stream().map(Officer::role).collect(ImmutableMultiset.toImmutableMultiset());
  }

  /**
   * {@return the number of officers from each regional group, as far as the record states their
   * States}
   */
  Multiset<RegionalGroup> byGroup() {
    return all.stream()
        .flatMap(officer -> officer.state().stream())
        .flatMap(state -> States.find(state).flatMap(State::regionalGroup).stream())
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private record Seat(OfficerRole role, StateCode state) implements Comparable<Seat> {
    private static final Comparator<Seat> IN_ORDER =
        Comparator.comparing(Seat::role).thenComparing(Seat::state);

    @Override
    public int compareTo(Seat other) {
      return IN_ORDER.compare(this, other);
    }
  }

  private record Officers(ImmutableListMultimap<SessionId, Officer> bySession) {
    static Officers of(RecordView record) {
      return record.computedOnce(
          Officers.class,
          () -> new Officers(Multimaps.index(record.all(Officer.class), Officer::session)));
    }
  }
}
