package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * The list of organizations without consultative status that apply to take part in a session.
 *
 * @param session the session
 * @param dueOn the last day on which it is circulated in time; absent where that is not known
 * @param citation the rule that says so; absent where the record does not name it
 * @param organizations by name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OrganizationsList(
    SessionId session,
    Optional<LocalDate> dueOn,
    Optional<Citation> citation,
    List<Organization> organizations) {
  /**
   * One organization.
   *
   * @param stakeholder its id
   * @param name absent where the record does not have the organization
   * @param appliedOn the day of its last application; absent where that is not known
   * @param listedOn the first day on which it stood on a list; absent where that is not known
   * @param circulatedInTime whether that list was circulated in time
   * @param objections those against it
   * @param lastDecisiveStep where it stands; absent where the record does not tell
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Organization(
      StakeholderId stakeholder,
      Optional<LocalizedText> name,
      Optional<LocalDate> appliedOn,
      Optional<LocalDate> listedOn,
      Answer circulatedInTime,
      List<AccreditationStep> objections,
      Optional<AccreditationStep> lastDecisiveStep) {

    private static Organization of(ListedOrganization one) {
      return new Organization(
          one.accreditation().stakeholder(),
          one.stakeholder().map(Stakeholder::name),
          one.appliedOn(),
          one.listedOn(),
          one.isCirculatedInTime(),
          one.objections(),
          one.lastDecisiveStep());
    }
  }

  static OrganizationsList of(ListOfOrganizations list) {
    return new OrganizationsList(
        list.session(),
        list.due().map(DueDate::day),
        list.due().flatMap(DueDate::citation),
        list.organizations().stream().map(Organization::of).toList());
  }
}
