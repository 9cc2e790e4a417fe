package org.unodc.cop.domain.overview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.stakeholder.Accreditation;

/** Assigns the participants of a session to the sections of a {@link ListOfParticipants}. */
final class ParticipantSectionAssembler {
  private final Map<ParticipantCategory, List<ListedDelegation>> members =
      new EnumMap<>(ParticipantCategory.class);
  private final Map<AccreditationBasisId, List<ListedDelegation>> observers = new TreeMap<>();
  private final List<ListedDelegation> underUnknownRule = new ArrayList<>();
  private final RulesBySession rules;

  /**
   * Assigns the participants of a session.
   *
   * @param day the day for which the list names persons
   */
  ParticipantSectionAssembler(Conference conference, SessionId session, LocalDate day) {
    this.rules = new RulesBySession(conference);
    CategoryAtOpening category = new CategoryAtOpening(conference, session);
    Map<StakeholderId, AccreditationBasisId> bases = bases(conference, session);
    for (ListedDelegation listed : new Attendance(conference, session, day).delegations()) {
      EntityId sender = listed.sender();
      if (sender instanceof ParticipantId participant) {
        members.computeIfAbsent(category.of(participant), key -> new ArrayList<>()).add(listed);
      } else if (sender instanceof StakeholderId stakeholder && bases.containsKey(stakeholder)) {
        observers.computeIfAbsent(bases.get(stakeholder), key -> new ArrayList<>()).add(listed);
      } else {
        underUnknownRule.add(listed);
      }
    }
  }

  /** {@return the sections that are not empty, in the order of the list} */
  ImmutableList<ParticipantSection> all() {
    ImmutableList.Builder<ParticipantSection> sections = ImmutableList.builder();
    members.forEach(
        (category, delegations) -> sections.add(section(category, Optional.empty(), delegations)));
    observers.forEach(
        (basis, delegations) ->
            sections.add(section(ParticipantCategory.OBSERVER, rules.basis(basis), delegations)));
    if (!underUnknownRule.isEmpty()) {
      sections.add(section(ParticipantCategory.OBSERVER, Optional.empty(), underUnknownRule));
    }
    return sections.build();
  }

  private static ParticipantSection section(
      ParticipantCategory category,
      Optional<AccreditationBasis> basis,
      List<ListedDelegation> delegations) {
    return new ParticipantSection(category, basis, ImmutableList.sortedCopyOf(delegations));
  }

  /**
   * {@return the rule of each stakeholder; the first one if the record has several}
   *
   * <p>Accreditations that were refused or withdrawn do not count.
   */
  private Map<StakeholderId, AccreditationBasisId> bases(Conference conference, SessionId session) {
    Map<StakeholderId, AccreditationBasisId> bases = new TreeMap<>();
    for (Accreditation accreditation : conference.accreditations()) {
      if (accreditation.session().equals(session) && LastDecisiveStep.leavesOpen(accreditation)) {
        accreditation
            .basis()
            .filter(basis -> rules.basis(basis).isPresent())
            .ifPresent(basis -> bases.putIfAbsent(accreditation.stakeholder(), basis));
      }
    }
    return bases;
  }
}
