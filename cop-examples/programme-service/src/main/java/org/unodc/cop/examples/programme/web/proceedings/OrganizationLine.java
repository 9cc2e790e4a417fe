package org.unodc.cop.examples.programme.web.proceedings;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.WebAddress;

/**
 * An organization on the list.
 *
 * @param name what it is called
 * @param website where it presents itself
 * @param kind what kind it is
 * @param state the State in which it is registered
 * @param appliedOn the day of its application
 * @param listedOn the day on which it was put on a list that was circulated
 * @param inTime whether that was in time, as far as it is known
 * @param steps objections, and what was decided on them
 * @param standing where it stands, as far as the record tells
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
   * A step on the way to the session.
   *
   * @param kind what it was
   * @param name the name of that constant
   * @param day when, where known
   * @param by the party that took it, where the record says
   * @param note what the record remarks on it
   */
  public record Step(
      String kind,
      String name,
      Optional<String> day,
      Optional<PageText> by,
      Optional<PageText> note) {
    private static Step of(AccreditationStep step, PageFormatter formatter, EntityNames names) {
      return new Step(
          formatter.message("accreditation-step", step.kind()),
          step.kind().name(),
          step.date().map(formatter::day),
          step.by().map(names::of),
          step.note().map(formatter::text));
    }
  }

  static OrganizationLine of(ListedOrganization one, PageFormatter formatter, EntityNames names) {
    Optional<Stakeholder> known = one.stakeholder();
    return new OrganizationLine(
        names.of(one.accreditation().stakeholder()),
        known.flatMap(Stakeholder::website).flatMap(WebAddress::of),
        known.flatMap(Stakeholder::kind).map(kind -> kind(kind, formatter)),
        known.flatMap(Stakeholder::state).map(state -> state(state, formatter)),
        one.appliedOn().map(formatter::day),
        one.listedOn().map(formatter::day),
        one.isCirculatedInTime(),
        ImmutableList.<AccreditationStep>builder()
            .addAll(one.objections())
            .addAll(one.decisionsOnObjections())
            .build()
            .stream()
            .map(step -> Step.of(step, formatter, names))
            .collect(ImmutableList.toImmutableList()),
        one.lastDecisiveStep().map(step -> Step.of(step, formatter, names)));
  }

  /** {@return the word for a kind, or the word of the record where the list has none} */
  static PageText kind(StakeholderKind kind, PageFormatter formatter) {
    return StakeholderKind.listed().contains(kind)
        ? PageText.here(formatter.message("stakeholder-kind." + kind.word()))
        : PageText.unknown(kind.word());
  }

  private static PageText state(StateCode code, PageFormatter formatter) {
    return formatter.text(States.find(code).map(State::name), code);
  }
}
