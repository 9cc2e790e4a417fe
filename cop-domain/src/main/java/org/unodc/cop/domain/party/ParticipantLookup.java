package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;

/** The participants that a record describes, by id. */
final class ParticipantLookup {
  private final Map<ParticipantId, Participant> byId = new HashMap<>();

  ParticipantLookup(List<Participant> participants) {
    participants.forEach(participant -> byId.putIfAbsent(participant.id(), participant));
  }

  boolean isRegionalOrganization(ParticipantId id) {
    return byId.get(id) instanceof RegionalOrganization;
  }

  /**
   * {@return whether a clause counts the instrument of a participant of this kind; that of a State
   * always counts}
   */
  Answer countsByKind(ParticipantId id, EntryIntoForceClause clause) {
    Participant participant = byId.get(id);
    if (participant instanceof RegionalOrganization) {
      return Answer.of(clause.regionalOrganizationsCount());
    }
    return participant instanceof InternationalOrganization
        ? Answer.of(clause.internationalOrganizationsCount())
        : Answer.YES;
  }

  /**
   * {@return the first day on which a participant no longer existed; never, unless it is a former
   * State}
   */
  UncertainDay goneFrom(ParticipantId id) {
    if (!(byId.get(id) instanceof FormerState former)) {
      return UncertainDay.NEVER;
    }
    Optional<LocalDate> lastDay = former.ended();
    return lastDay.map(day -> UncertainDay.exactly(day).plusDays(1)).orElse(UncertainDay.UNKNOWN);
  }

  /**
   * {@return the regional group of a State that exists; empty for other participants and for States
   * without a group}
   */
  Optional<RegionalGroup> groupOf(ParticipantId id) {
    return byId.get(id) instanceof ParticipatingState participant
        ? States.find(participant.state()).flatMap(State::regionalGroup)
        : Optional.empty();
  }
}
