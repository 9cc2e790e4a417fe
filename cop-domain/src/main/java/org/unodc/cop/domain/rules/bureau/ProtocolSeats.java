package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Counts the seats in the bureau of one session that parties to the protocols hold, as of the first
 * day of the session.
 */
final class ProtocolSeats {
  private final ConventionId convention;
  private final LocalDate opening;
  private final RecordView record;
  private final ImmutableList<Officer> seats;
  private final ConventionProtocols protocols;

  private ProtocolSeats(
      Session session, ConventionId convention, LocalDate opening, RecordView record) {
    this.convention = convention;
    this.opening = opening;
    this.record = record;
    this.seats = BureauSeats.of(record, session).all();
    this.protocols = ConventionProtocols.to(convention, record);
  }

  /**
   * {@return the seats of a session; empty if no protocol is known to be in force on its first day}
   */
  static Optional<ProtocolSeats> of(Session session, RecordView record) {
    if (session.conventionIn(record).isEmpty() || session.days().isEmpty()) {
      return Optional.empty();
    }
    LocalDate opening = session.days().map(DateRange::first).orElseThrow();
    ConventionId convention = session.conventionIn(record).orElseThrow();
    return Optional.of(new ProtocolSeats(session, convention, opening, record))
        .filter(
            bureau ->
                bureau.protocols.firstInForce().filter(day -> !day.isAfter(opening)).isPresent());
  }

  /**
   * {@return the number of seats of a regional group that parties to at least one protocol hold}
   *
   * @param all the number of seats of the group
   */
  Tally fromProtocolParties(RegionalGroup group, int all) {
    return tally(
        seats.stream().filter(seat -> groupOf(seat).equals(Optional.of(group))).toList(),
        all,
        this::isPartyToAny);
  }

  /**
   * {@return the number of seats that parties to the convention and to all its protocols in force
   * hold}
   *
   * @param all the number of seats in the bureau
   */
  Tally fromPartiesToAll(int all) {
    return tally(seats, all, this::isPartyToAll);
  }

  private static Tally tally(
      Collection<Officer> held, int all, Function<StateCode, Answer> isParty) {
    int certain = 0;
    int possible = Math.max(0, all - held.size());
    for (Officer seat : held) {
      Answer answer = seat.state().map(isParty).orElse(Answer.UNKNOWN);
      certain += answer == Answer.YES ? 1 : 0;
      possible += answer == Answer.NO ? 0 : 1;
    }
    return new Tally(certain, possible);
  }

  private static Optional<RegionalGroup> groupOf(Officer seat) {
    return seat.state().flatMap(States::find).flatMap(State::regionalGroup);
  }

  private Answer isPartyToAny(StateCode state) {
    return Answer.anyOf(protocols.all().stream().map(protocol -> isParty(state, protocol)));
  }

  private Answer isPartyToAll(StateCode state) {
    return Answer.allOf(
        Stream.concat(Stream.of(convention), protocols.all().stream().filter(this::isInForce))
            .map(treaty -> isParty(state, treaty)));
  }

  private Answer isParty(StateCode state, ConventionId treaty) {
    return StatusByState.in(record)
        .statusOf(state, treaty, opening, record)
        .map(ParticipantStatus::isParty)
        .orElse(Answer.UNKNOWN);
  }

  private boolean isInForce(ConventionId protocol) {
    return TreatyStatus.in(record, protocol)
        .flatMap(status -> status.entryIntoForce().day())
        .filter(day -> !day.isAfter(opening))
        .isPresent();
  }

  /**
   * The number of seats that meet a condition of a rule.
   *
   * @param certain the number of seats that meet it according to the record
   * @param possible the number of seats that meet it or may meet it, including seats that the
   *     record does not describe sufficiently
   */
  record Tally(int certain, int possible) {
    /** {@return whether it is certain that the seats reach, or do not reach, a minimum} */
    boolean isDecidedFor(int minimum) {
      return certain >= minimum || possible < minimum;
    }
  }
}
