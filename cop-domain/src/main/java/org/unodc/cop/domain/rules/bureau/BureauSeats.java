package org.unodc.cop.domain.rules.bureau;

import static org.unodc.cop.domain.bureau.OfficerRole.PRESIDENT;
import static org.unodc.cop.domain.bureau.OfficerRole.RAPPORTEUR;
import static org.unodc.cop.domain.bureau.OfficerRole.VICE_PRESIDENT;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;

/**
 * The seats in the bureau of one session. An officer who replaces another officer of the same State
 * in the same office (rule 31 for UNTOC) takes the same seat, and so do a Vice-President and a
 * Rapporteur of the same State if the Rapporteur is one of the Vice-Presidents. Such a Rapporteur
 * whose State the record does not name takes no seat, because it may be a Vice-President of the
 * record.
 *
 * @param all one officer for each seat
 * @param rapporteurs the Rapporteurs, one for each State
 */
record BureauSeats(ImmutableList<Officer> all, ImmutableList<Officer> rapporteurs) {
  private static final ImmutableList<OfficerRole> ALWAYS_IN_BUREAU =
      ImmutableList.of(PRESIDENT, VICE_PRESIDENT, RAPPORTEUR);

  /** {@return the seats of a session for which the record has an officer} */
  static BureauSeats of(RecordView record, Session session) {
    return record.computedOnce(
        BureauSeats.class,
        session.id(),
        () ->
            of(Officers.of(record).bySession().get(session.id()), BureauPlan.of(session, record)));
  }

  private static BureauSeats of(ImmutableList<Officer> officers, Optional<BureauPlan> plan) {
    boolean joined = plan.filter(BureauPlan::rapporteurIsVicePresident).isPresent();
    return new BureauSeats(
        officers.stream()
            .filter(officer -> isInBureau(officer.role(), plan))
            .filter(officer -> !joined || !mayHaveAnotherSeat(officer))
            .filter(
                firstOfItsSeat(role -> joined && role.equals(RAPPORTEUR) ? VICE_PRESIDENT : role))
            .collect(ImmutableList.toImmutableList()),
        officers.stream()
            .filter(officer -> officer.role().equals(RAPPORTEUR))
            .filter(firstOfItsSeat(role -> role))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns whether an office belongs to the bureau; a role of the record's own may not. */
  private static boolean isInBureau(OfficerRole role, Optional<BureauPlan> plan) {
    return ALWAYS_IN_BUREAU.contains(role)
        || plan.filter(known -> known.numbers().containsKey(role)).isPresent();
  }

  /** Returns whether an officer may be a Vice-President whom the record lists as such. */
  private static boolean mayHaveAnotherSeat(Officer officer) {
    return officer.role().equals(RAPPORTEUR) && officer.state().isEmpty();
  }

  private static Predicate<Officer> firstOfItsSeat(UnaryOperator<OfficerRole> office) {
    Set<Seat> taken = new HashSet<>();
    return officer ->
        officer
            .state()
            .map(state -> taken.add(new Seat(office.apply(officer.role()), state)))
            .orElse(true);
  }

  /** {@return the seats without those of officers who took over an office later} */
  BureauSeats ofTheElected() {
    return new BureauSeats(elected(all), elected(rapporteurs));
  }

  private static ImmutableList<Officer> elected(ImmutableList<Officer> officers) {
    return officers.stream()
        .filter(officer -> officer.electedBySession().orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the number of seats of each office; Rapporteurs count once for each State} */
  Multiset<OfficerRole> byRole() {
    Multiset<OfficerRole> counts =
        all.stream().map(Officer::role).collect(Collectors.toCollection(HashMultiset::create));
    counts.setCount(RAPPORTEUR, rapporteurs.size());
    return counts;
  }

  /** {@return the number of seats whose officers satisfy a condition} */
  int count(Predicate<Officer> condition) {
    return (int) all.stream().filter(condition).count();
  }

  /**
   * {@return the States of the officers from each regional group, as far as the record states them}
   *
   * @param condition the officers to be included
   */
  ImmutableListMultimap<RegionalGroup, StateCode> byGroup(Predicate<Officer> condition) {
    ImmutableListMultimap.Builder<RegionalGroup, StateCode> groups =
        ImmutableListMultimap.builder();
    for (Officer officer : all) {
      if (condition.test(officer)) {
        officer
            .state()
            .ifPresent(
                state ->
                    States.find(state)
                        .flatMap(State::regionalGroup)
                        .ifPresent(group -> groups.put(group, state)));
      }
    }
    return groups.build();
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
