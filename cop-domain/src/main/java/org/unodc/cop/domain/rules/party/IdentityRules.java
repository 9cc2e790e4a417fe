package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
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
import org.unodc.cop.domain.rule.Severity;

/** Rules that report States and treaties that a record has more than once. */
public final class IdentityRules {
  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("party.state-appears-under-one-id", Severity.WARNING, Conference.class)
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.participants().stream()
                          .anyMatch(participant -> stateOf(participant).isPresent()))
              .check(IdentityRules::checkStates),
          Rule.of("party.organization-appears-under-one-id", Severity.WARNING, Conference.class)
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.participants().stream()
                          .anyMatch(IdentityRules::isOrganizationToday))
              .check(IdentityRules::checkOrganizations),
          Rule.of("convention.treaty-numbers-are-distinct", Severity.WARNING, Conference.class)
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.conventions().stream()
                          .anyMatch(treaty -> treaty.mtdsgNumber().isPresent()))
              .check(IdentityRules::checkNumbers),
          Rule.of("reference.unit-appears-under-one-id", Severity.WARNING, Conference.class)
              .reading(Scope.SESSION)
              .when(conference -> conference.secretariatUnits().size() > 1)
              .check(IdentityRules::checkUnits));

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

  private static boolean isAnother(Entity holder, Entity entity) {
    return !holder.identity().equals(entity.identity());
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

  private static void checkNumbers(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Convention> holders = new HashMap<>();
    for (int i = 0; i < conference.conventions().size(); i++) {
      Convention treaty = conference.conventions().get(i);
      if (treaty.mtdsgNumber().isPresent()) {
        String number = treaty.mtdsgNumber().get();
        Convention holder = holders.putIfAbsent(LowerCase.of(number.strip()), treaty);
        if (holder != null && isAnother(holder, treaty)) {
          findings.add(
              Place.of("conventions").at(i).at("mtdsgNumber"),
              EntityLabel.of(treaty),
              number,
              EntityLabel.of(holder));
        }
      }
    }
  }

  /** Checks units with the same name in the same larger unit. */
  private static void checkUnits(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, SecretariatUnit> holders = new HashMap<>();
    for (int i = 0; i < conference.secretariatUnits().size(); i++) {
      SecretariatUnit unit = conference.secretariatUnits().get(i);
      SecretariatUnit holder = null;
      for (String name : unit.name().texts().values()) {
        String key = lettersOf(name) + '/' + unit.partOf();
        SecretariatUnit earlier = holders.putIfAbsent(key, unit);
        holder = earlier != null && isAnother(earlier, unit) ? earlier : holder;
      }
      if (holder != null) {
        findings.add(
            Place.of("secretariatUnits").at(i), EntityLabel.of(unit), EntityLabel.of(holder));
      }
    }
  }

  private static String lettersOf(String name) {
    return LowerCase.of(
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }
}
