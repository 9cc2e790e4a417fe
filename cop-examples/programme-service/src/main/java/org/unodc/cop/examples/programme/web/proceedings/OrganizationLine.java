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
import org.unodc.cop.examples.programme.web.Names;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.WebAddress;
import org.unodc.cop.examples.programme.web.Wording;

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
    Phrase name,
    Optional<String> website,
    Optional<Phrase> kind,
    Optional<Phrase> state,
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
      String kind, String name, Optional<String> day, Optional<Phrase> by, Optional<Phrase> note) {
    private static Step of(AccreditationStep step, Wording wording, Names names) {
      return new Step(
          wording.word("accreditation-step", step.kind()),
          step.kind().name(),
          step.date().map(wording::day),
          step.by().map(names::of),
          step.note().map(wording::phrase));
    }
  }

  static OrganizationLine of(ListedOrganization one, Wording wording, Names names) {
    Optional<Stakeholder> known = one.stakeholder();
    return new OrganizationLine(
        names.of(one.accreditation().stakeholder()),
        known.flatMap(Stakeholder::website).flatMap(WebAddress::of),
        known.flatMap(Stakeholder::kind).map(kind -> kind(kind, wording)),
        known.flatMap(Stakeholder::state).map(state -> state(state, wording)),
        one.appliedOn().map(wording::day),
        one.listedOn().map(wording::day),
        one.isCirculatedInTime(),
        ImmutableList.<AccreditationStep>builder()
            .addAll(one.objections())
            .addAll(one.decisionsOnObjections())
            .build()
            .stream()
            .map(step -> Step.of(step, wording, names))
            .collect(ImmutableList.toImmutableList()),
        one.lastDecisiveStep().map(step -> Step.of(step, wording, names)));
  }

  /** {@return the word for a kind, or the word of the record where the list has none} */
  static Phrase kind(StakeholderKind kind, Wording wording) {
    return StakeholderKind.listed().contains(kind)
        ? Phrase.here(wording.word("stakeholder-kind." + kind.word()))
        : Phrase.unknown(kind.word());
  }

  private static Phrase state(StateCode code, Wording wording) {
    return wording.phrase(States.find(code).map(State::name), code);
  }
}
