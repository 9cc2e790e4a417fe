package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.Streams;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The States and regional organizations of a record by their names. */
final class PartyNames {
  private final Map<StateCode, ParticipantId> states = new HashMap<>();
  private final Map<String, ParticipantId> organizations = new HashMap<>();

  private PartyNames(RecordView record) {
    for (Participant participant : record.all(Participant.class)) {
      if (participant instanceof ParticipatingState state) {
        states.putIfAbsent(state.state(), state.id());
      } else if (participant instanceof RegionalOrganization organization) {
        organization
            .name()
            .texts()
            .values()
            .forEach(
                name -> organizations.putIfAbsent(PlainText.normalized(name), organization.id()));
      }
    }
  }

  private static PartyNames in(RecordView record) {
    return record.computedOnce(PartyNames.class, () -> new PartyNames(record));
  }

  /**
   * {@return the State or regional organization that has a name of a stakeholder, computed once for
   * each stakeholder; empty if there is none}
   */
  static Optional<ParticipantId> namesakeOf(StakeholderId id, RecordView record) {
    return record
        .computedOnce(
            Namesake.class,
            id,
            () ->
                new Namesake(
                    record
                        .find(Stakeholder.class, id)
                        .flatMap(PartyNames.in(record)::participantNamedLike)))
        .participant();
  }

  private Optional<ParticipantId> participantNamedLike(Stakeholder stakeholder) {
    return Streams.concat(Stream.of(stakeholder.name()), stakeholder.otherNames().stream())
        .flatMap(name -> name.texts().values().stream())
        .flatMap(name -> participantNamed(name).stream())
        .findFirst();
  }

  private Optional<ParticipantId> participantNamed(String name) {
    return Optional.ofNullable(organizations.get(PlainText.normalized(name)))
        .or(() -> States.findByName(name).map(State::code).map(states::get));
  }

  /** The participant with the same name as a stakeholder. */
  private record Namesake(Optional<ParticipantId> participant) {}
}
