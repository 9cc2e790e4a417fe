package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules that report States and organizations that a record has under two ids. */
public final class IdentityRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.state-appears-under-one-id", Conference.class)
              .asCaseOf("reference.appears-under-one-id")
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.participants().stream()
                          .anyMatch(participant -> stateOf(participant).isPresent()))
              .check(IdentityRules::checkStates),
          Rule.warning("party.organization-appears-under-one-id", Conference.class)
              .asCaseOf("reference.appears-under-one-id")
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.participants().stream()
                          .anyMatch(IdentityRules::isOrganizationToday))
              .check(IdentityRules::checkOrganizations));

  private IdentityRules() {}

  private static void checkStates(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<StateCode, Participant> holders = new HashMap<>();
    for (int i = 0; i < conference.participants().size(); i++) {
      Participant participant = conference.participants().get(i);
      Optional<Participant> holder =
          stateOf(participant)
              .flatMap(state -> Optional.ofNullable(holders.putIfAbsent(state, participant)))
              .filter(earlier -> isAnother(earlier, participant));
      if (holder.isPresent()) {
        findings.add(
            Place.of("participants").at(i),
            EntityLabel.of(participant),
            EntityLabel.of(holder.get()));
      }
    }
  }

  private static void checkOrganizations(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Participant> holders = new HashMap<>();
    for (int i = 0; i < conference.participants().size(); i++) {
      Participant participant = conference.participants().get(i);
      if (isOrganizationToday(participant)) {
        Optional<Participant> holder =
            participant.name().texts().values().stream()
                .map(name -> holders.putIfAbsent(PlainText.normalized(name), participant))
                .flatMap(Stream::ofNullable)
                .filter(earlier -> isAnother(earlier, participant))
                .findFirst();
        if (holder.isPresent()) {
          findings.add(
              Place.of("participants").at(i),
              EntityLabel.of(participant),
              EntityLabel.of(holder.get()));
        }
      }
    }
  }

  /** An organization that has ended may have the name of its successor. */
  private static boolean isOrganizationToday(Participant participant) {
    return participant instanceof RegionalOrganization regional
        ? regional.ended().isEmpty() && regional.successor().isEmpty()
        : participant instanceof InternationalOrganization international
            && international.ended().isEmpty()
            && international.successor().isEmpty();
  }

  private static boolean isAnother(Participant holder, Participant participant) {
    return !holder.identity().equals(participant.identity());
  }

  /**
   * {@return the code of the State that a participant is; empty if it is not a State with a code}
   *
   * <p>A former State that has the name of an existing State counts as the existing State.
   */
  private static Optional<StateCode> stateOf(Participant participant) {
    if (participant instanceof ParticipatingState state) {
      return Optional.of(state.state());
    }
    return participant instanceof FormerState former
        ? former.name().texts().values().stream()
            .flatMap(name -> States.findByName(name).stream())
            .findFirst()
            .map(State::code)
        : Optional.empty();
  }
}
