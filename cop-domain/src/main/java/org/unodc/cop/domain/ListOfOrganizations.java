package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.programme.Preparation;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * The list of organizations without consultative status that apply to take part in a session, which
 * the secretariat circulates some time before the opening so that parties can object (rule 17,
 * paragraph 2, of the rules of procedure of the Conference of the Parties to UNTOC).
 *
 * @param session the session
 * @param due until when it is circulated in time, with the rule; absent where the record has no
 *     such rule or does not know the days of the session
 * @param organizations those on the list or to be put on it, by name
 */
public record ListOfOrganizations(
    SessionId session, Optional<DueDate> due, ImmutableList<ListedOrganization> organizations) {
  /** Puts the organizations in order. */
  public ListOfOrganizations {
    organizations = ImmutableList.sortedCopyOf(organizations);
  }

  /**
   * {@return the list for a session, as far as the record goes: all whose accreditation is under a
   * rule for those without consultative status that goes by application}
   */
  public static ListOfOrganizations of(Conference conference, SessionId session) {
    RulesBySession rules = new RulesBySession(conference);
    Optional<DueDate> due = due(conference, session);
    Optional<LocalDate> dueOn = due.map(DueDate::day);
    Map<StakeholderId, Stakeholder> known = new TreeMap<>();
    conference.stakeholders().forEach(one -> known.putIfAbsent(one.id(), one));
    ImmutableList.Builder<ListedOrganization> organizations = ImmutableList.builder();
    for (Accreditation accreditation : conference.accreditations()) {
      Optional<Stakeholder> who = Optional.ofNullable(known.get(accreditation.stakeholder()));
      accreditation
          .basis()
          .filter(basis -> accreditation.session().equals(session))
          .flatMap(rules::basis)
          .filter(ListOfOrganizations::needsTheList)
          .map(basis -> new ListedOrganization(accreditation, basis, who, dueOn))
          .ifPresent(organizations::add);
    }
    return new ListOfOrganizations(session, due, organizations.build());
  }

  private static boolean needsTheList(AccreditationBasis basis) {
    return basis.route().filter(AccreditationRoute.APPLICATION::equals).isPresent()
        && basis.needsConsultativeStatus().filter(needs -> !needs).isPresent();
  }

  private static Optional<DueDate> due(Conference conference, SessionId id) {
    return conference.sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .map(
            session ->
                Deadlines.of(
                    session, conference.rulesOfProcedure(), conference.sideEventPolicies()))
        .flatMap(deadlines -> deadlines.due(Preparation.LIST_OF_ORGANIZATIONS));
  }
}
