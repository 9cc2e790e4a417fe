package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * The list of organizations without consultative status that apply to take part in a session.
 *
 * @param session the id of the session
 * @param dueOn the last day for circulating the list in time; empty if unknown
 * @param citation the rule that sets this day; empty if the record does not name it
 * @param organizations the organizations, ordered by name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OrganizationsList(
    SessionId session,
    Optional<LocalDate> dueOn,
    Optional<Citation> citation,
    List<Organization> organizations) {
  /**
   * An organization of the list.
   *
   * @param stakeholder the id of the organization
   * @param name the name of the organization; empty if the record does not have the organization
   * @param appliedOn the day of the last application; empty if unknown
   * @param listedOn the first day on which a list contained the organization; empty if unknown
   * @param circulatedInTime whether that list was circulated in time
   * @param objections the objections against the organization; empty if there are none, or if the
   *     caller may not see them
   * @param lastDecisiveStep the step that decides the current status; empty if the record has none
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Organization(
      StakeholderId stakeholder,
      Optional<LocalizedText> name,
      Optional<LocalDate> appliedOn,
      Optional<LocalDate> listedOn,
      Answer circulatedInTime,
      Optional<List<AccreditationStep>> objections,
      Optional<AccreditationStep> lastDecisiveStep) {

    private static Organization of(ListedOrganization listed) {
      return new Organization(
          listed.accreditation().stakeholder(),
          listed.stakeholder().map(Stakeholder::name),
          listed.appliedOn(),
          listed.listedOn(),
          listed.isCirculatedInTime(),
          Optional.<List<AccreditationStep>>of(listed.objections()).filter(all -> !all.isEmpty()),
          listed.lastDecisiveStep());
    }
  }

  static OrganizationsList of(ListOfOrganizations list) {
    return new OrganizationsList(
        list.session(),
        list.due().map(DueDate::latestDay),
        list.due().flatMap(DueDate::citation),
        list.organizations().stream().map(Organization::of).toList());
  }
}
