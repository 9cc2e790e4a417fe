package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The list of organizations without consultative status that apply to take part in a session.
 *
 * <p>The secretariat circulates the list before the opening so that parties can object (rule 17,
 * paragraph 2, of the rules of procedure of the Conference of the Parties to UNTOC).
 *
 * <p>Example:
 *
 * <pre>{@code
 * ListOfOrganizations list = ListOfOrganizations.of(conference, session.id());
 * }</pre>
 *
 * @param session the session
 * @param due the last day to circulate the list in time, with its rule; empty if the record has no
 *     such rule or no days of the session
 * @param organizations the organizations that are on the list or must be added, by name
 */
public record ListOfOrganizations(
    SessionId session, Optional<DueDate> due, ImmutableList<ListedOrganization> organizations) {
  /** Sorts the organizations by name. */
  public ListOfOrganizations {
    requireNonNull(session, "session");
    requireNonNull(due, "due");
    requireNonNull(organizations, "organizations");
    organizations = ImmutableList.sortedCopyOf(organizations);
  }

  /**
   * {@return the list for a session: the recorded organizations whose accreditation is under a rule
   * that requires an application and is for organizations without consultative status}
   */
  public static ListOfOrganizations of(Conference conference, SessionId session) {
    requireNonNull(conference, "conference");
    RulesBySession rules = new RulesBySession(conference);
    Optional<DueDate> due = due(conference, session);
    Optional<LocalDate> dueOn = due.map(DueDate::latestDay);
    Map<StakeholderId, Stakeholder> known = new TreeMap<>();
    conference
        .stakeholders()
        .forEach(stakeholder -> known.putIfAbsent(stakeholder.id(), stakeholder));
    ImmutableList.Builder<ListedOrganization> organizations = ImmutableList.builder();
    for (Accreditation accreditation : conference.accreditations()) {
      Optional<Stakeholder> applicant = Optional.ofNullable(known.get(accreditation.stakeholder()));
      accreditation
          .basis()
          .filter(basis -> accreditation.session().equals(session))
          .flatMap(rules::basis)
          .filter(ListOfOrganizations::needsTheList)
          .map(basis -> new ListedOrganization(accreditation, basis, applicant, dueOn))
          .ifPresent(organizations::add);
    }
    return new ListOfOrganizations(session, due, organizations.build());
  }

  /**
   * {@return the list for a session as it was on a day: without the steps of later days, and
   * without organizations that have only such steps}
   *
   * @param day the last day whose steps count; a step without a day counts
   */
  public static ListOfOrganizations of(Conference conference, SessionId session, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(day, "day");
    ImmutableList.Builder<Accreditation> known = ImmutableList.builder();
    for (Accreditation accreditation : conference.accreditations()) {
      ImmutableList<AccreditationStep> steps =
          accreditation.steps().stream()
              .filter(step -> step.date().filter(date -> date.isAfter(day)).isEmpty())
              .collect(ImmutableList.toImmutableList());
      if (!steps.isEmpty() || accreditation.steps().isEmpty()) {
        known.add(accreditation.toBuilder().steps(steps).build());
      }
    }
    return of(conference.toBuilder().accreditations(known.build()).build(), session);
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
                    session,
                    conference.rulesOfProcedure(),
                    conference.sideEventPolicies(),
                    conference.workingCalendar()))
        .flatMap(deadlines -> deadlines.due(Preparation.LIST_OF_ORGANIZATIONS));
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("session", session)
        .add("organizations", organizations)
        .toString();
  }
}
