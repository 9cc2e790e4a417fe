package org.unodc.cop.examples.programme.proceedings;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.WebAddress;

/**
 * A line about an organization on the list of organizations.
 *
 * @param name the name of the organization
 * @param website the address of its website
 * @param kind the kind of organization
 * @param state the State in which it is registered
 * @param appliedOn the day of its application
 * @param listedOn the day on which it was put on a circulated list
 * @param inTime whether the list was circulated in time
 * @param steps the objections and the decisions on them
 * @param standing the last decisive step in the record; empty if there is none
 */
public record OrganizationLine(
    PageText name,
    Optional<String> website,
    Optional<PageText> kind,
    Optional<PageText> state,
    Optional<String> appliedOn,
    Optional<String> listedOn,
    Answer inTime,
    ImmutableList<Step> steps,
    Optional<Step> standing) {

  /**
   * A step of the accreditation.
   *
   * @param kind the kind of step, as shown on the page
   * @param name the name of the enum constant for the kind
   * @param day the day of the step; empty if it is not known
   * @param by the party that took the step; empty if the record does not name it
   * @param note the note of the record on the step
   */
  public record Step(
      String kind,
      String name,
      Optional<String> day,
      Optional<PageText> by,
      Optional<PageText> note) {
    private static Step of(AccreditationStep step, PageFormatter formatter, EntityNames names) {
      return new Step(
          formatter.label(step.kind()),
          step.kind().name(),
          step.date().map(formatter::day),
          step.by().map(names::of),
          step.note().map(formatter::text));
    }
  }

  static OrganizationLine of(
      ListedOrganization organization, PageFormatter formatter, EntityNames names) {
    Optional<Stakeholder> stakeholder = organization.stakeholder();
    return new OrganizationLine(
        names.of(organization.accreditation().stakeholder()),
        stakeholder.flatMap(Stakeholder::website).flatMap(WebAddress::of),
        stakeholder.flatMap(Stakeholder::kind).map(formatter::label),
        stakeholder.flatMap(Stakeholder::state).map(state -> state(state, formatter)),
        organization.appliedOn().map(formatter::day),
        organization.listedOn().map(formatter::day),
        organization.isCirculatedInTime(),
        ImmutableList.<AccreditationStep>builder()
            .addAll(organization.objections())
            .addAll(organization.decisionsOnObjections())
            .build()
            .stream()
            .map(step -> Step.of(step, formatter, names))
            .collect(ImmutableList.toImmutableList()),
        organization.lastDecisiveStep().map(step -> Step.of(step, formatter, names)));
  }

  private static PageText state(StateCode code, PageFormatter formatter) {
    return formatter.text(States.find(code).map(State::name), code);
  }
}
