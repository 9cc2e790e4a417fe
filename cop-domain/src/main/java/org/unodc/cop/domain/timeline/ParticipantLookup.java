package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;

/** The participants that a record describes, by id. */
public final class ParticipantLookup {
  private final Map<ParticipantId, Participant> byId = new HashMap<>();

  ParticipantLookup(List<Participant> participants) {
    participants.forEach(participant -> byId.putIfAbsent(participant.id(), participant));
  }

  Optional<Participant> find(ParticipantId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean isRegionalOrganization(ParticipantId id) {
    return byId.get(id) instanceof RegionalOrganization;
  }

  /**
   * {@return whether a clause counts the instrument of a participant of this kind; that of a State
   * always counts}
   */
  public Answer countsByKind(ParticipantId id, EntryIntoForceClause clause) {
    Participant participant = byId.get(id);
    if (participant instanceof RegionalOrganization) {
      return Answer.of(clause.regionalOrganizationsCount());
    }
    return participant instanceof InternationalOrganization
        ? Answer.of(clause.internationalOrganizationsCount())
        : Answer.YES;
  }

  /**
   * {@return the first day on which a participant no longer existed; never, if it is a State that
   * exists or an organization for which the record states no end}
   */
  public UncertainDay goneFrom(ParticipantId id) {
    Optional<Participant> participant = Optional.ofNullable(byId.get(id));
    Optional<LocalDate> lastDay = participant.flatMap(ParticipantLookup::lastDayOf);
    boolean hasEnded = participant.filter(ParticipantLookup::hasEnded).isPresent();
    return lastDay
        .map(day -> UncertainDay.exactly(day).plusDays(1))
        .orElse(hasEnded ? UncertainDay.UNKNOWN : UncertainDay.NEVER);
  }

  /** {@return the last day on which a participant existed; empty if the record states none} */
  public static Optional<LocalDate> lastDayOf(Participant participant) {
    if (participant instanceof FormerState former) {
      return former.ended();
    }
    if (participant instanceof RegionalOrganization organization) {
      return organization.ended();
    }
    return participant instanceof InternationalOrganization organization
        ? organization.ended()
        : Optional.empty();
  }

  /**
   * {@return the participant that took the place of an organization; empty for States, whose
   * successors are named by their codes}
   */
  public static Optional<ParticipantId> successorOf(Participant participant) {
    if (participant instanceof RegionalOrganization organization) {
      return organization.successor();
    }
    return participant instanceof InternationalOrganization organization
        ? organization.successor()
        : Optional.empty();
  }

  private static boolean hasEnded(Participant participant) {
    return participant instanceof FormerState || successorOf(participant).isPresent();
  }

  /** {@return the first day of a participant; {@link LocalDate#MIN} if the record states none} */
  LocalDate firstDayOf(ParticipantId id) {
    return find(id).flatMap(ParticipantLookup::firstDayOf).orElse(LocalDate.MIN);
  }

  /** {@return the first day of a State; empty if the record states none, or for organizations} */
  public static Optional<LocalDate> firstDayOf(Participant participant) {
    return participant instanceof ParticipatingState state ? state.since() : Optional.empty();
  }

  /**
   * {@return the regional group of a State that exists; empty for other participants and for States
   * without a group}
   */
  public Optional<RegionalGroup> groupOf(ParticipantId id) {
    return byId.get(id) instanceof ParticipatingState participant
        ? States.find(participant.state()).flatMap(State::regionalGroup)
        : Optional.empty();
  }
}
