package org.unodc.cop.domain.overview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Delegation;

/** The participants of a session and their delegations, collected from the whole record. */
final class Attendance {
  private final SessionId session;
  private final LocalDate day;
  private final Map<EntityId, LocalizedText> names = new TreeMap<>(EntityId.BY_KIND);
  private final Map<EntityId, List<Delegation>> present = new TreeMap<>(EntityId.BY_KIND);

  /**
   * Collects the participants of a session.
   *
   * @param day the day for which persons are named; a consent can end before it
   */
  Attendance(Conference conference, SessionId session, LocalDate day) {
    this.session = session;
    this.day = day;
    conference.participants().forEach(this::addName);
    conference.stakeholders().forEach(this::addName);
    conference.delegations().forEach(this::add);
    conference.sessions().forEach(this::add);
    conference.accreditations().forEach(this::add);
  }

  /** {@return one delegation for each participant, in the order of their ids} */
  ImmutableList<ListedDelegation> delegations() {
    return present.entrySet().stream()
        .map(entry -> listed(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private ListedDelegation listed(EntityId sender, List<Delegation> delegations) {
    Map<String, Person> members = new LinkedHashMap<>();
    delegations.stream()
        .flatMap(delegation -> delegation.members().stream())
        .forEach(
            person ->
                members.merge(
                    person.name(),
                    person,
                    (first, second) -> first.mayBeNamedOn(day) ? first : second));
    ImmutableList<Person> named =
        members.values().stream()
            .filter(person -> person.mayBeNamedOn(day))
            .collect(ImmutableList.toImmutableList());
    return new ListedDelegation(
        sender,
        Optional.ofNullable(names.get(sender)),
        delegations.stream()
            .flatMap(delegation -> delegation.size().stream())
            .collect(ImmutableList.toImmutableList()),
        named,
        members.size() - named.size());
  }

  private void addName(Entity entity) {
    entity.label().ifPresent(name -> names.putIfAbsent(entity.identity(), name));
  }

  private void add(Delegation delegation) {
    if (delegation.session().equals(session)) {
      delegation
          .participant()
          .<EntityId>map(id -> id)
          .or(delegation::stakeholder)
          .ifPresent(sender -> delegationsOf(sender).add(delegation));
    }
  }

  private void add(Session held) {
    if (held.id().equals(session)) {
      held.meetings().stream()
          .flatMap(meeting -> meeting.partiesPresent().stream())
          .flatMap(parties -> parties.items().stream())
          .forEach(this::delegationsOf);
    }
  }

  private void add(Accreditation accreditation) {
    boolean attended =
        accreditation.steps().stream()
            .anyMatch(step -> step.kind() == AccreditationStepKind.ATTENDED);
    if (attended && accreditation.session().equals(session)) {
      delegationsOf(accreditation.stakeholder());
    }
  }

  private List<Delegation> delegationsOf(EntityId sender) {
    return present.computeIfAbsent(sender, key -> new ArrayList<>());
  }
}
