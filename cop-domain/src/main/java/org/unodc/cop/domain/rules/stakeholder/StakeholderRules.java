package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Rules about stakeholders, and about the order of the steps of their accreditation. */
public final class StakeholderRules {
  /** The length from which two names that differ in one letter are more than a coincidence. */
  private static final Parameter LETTERS = new Parameter("letters", 12, 4, 200);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.accreditation-steps-follow-their-order", Accreditation.class)
              .reading(Scope.SESSION)
              .when(accreditation -> StepOrder.of(accreditation).isComparable())
              .check(StakeholderRules::checkOrder),
          Rule.warning("stakeholder.appears-under-one-id", Stakeholder.class)
              .reading(Scope.STAKEHOLDERS)
              .check(StakeholderRules::checkIds),
          Rule.notice("stakeholder.resembles-no-other", Stakeholder.class)
              .reading(Scope.STAKEHOLDERS)
              .with(LETTERS)
              .check(StakeholderRules::checkSimilarity),
          Rule.notice("stakeholder.kind-is-a-listed-word", Stakeholder.class)
              .asCaseOf("source.words-are-listed")
              .reading(Scope.VALUE)
              .given(Stakeholder::kind, StakeholderRules::checkKind),
          Rule.notice("stakeholder.state-is-known", Stakeholder.class)
              .asCaseOf("party.states-are-known")
              .reading(Scope.VALUE)
              .given(Stakeholder::state, StakeholderRules::checkState));

  private StakeholderRules() {}

  /**
   * Checks the order of the steps. An accreditation has no id, so that the message names the
   * stakeholder and the session first.
   */
  private static void checkOrder(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    StepOrder.of(accreditation)
        .firstTooEarly()
        .ifPresent(
            fault ->
                findings.addCiting(
                    clause(accreditation, record),
                    Place.of("steps").at(fault.index()).at("date"),
                    record.label(accreditation.stakeholder()),
                    record.label(accreditation.session()),
                    fault.step().kind(),
                    fault.step().date().orElseThrow(),
                    fault.before().kind(),
                    fault.before().date().orElseThrow()));
  }

  private static void checkIds(
      Stakeholder stakeholder, RecordView record, FindingCollector findings) {
    StakeholderId first = SharedNames.of(record).firstWithNameOf(stakeholder);
    if (!first.equals(stakeholder.id())) {
      record
          .find(Stakeholder.class, first)
          .ifPresent(other -> findings.add(Place.of("name"), EntityLabel.of(other)));
    }
  }

  /** Checks similar names. Those with the same name and the same State are reported elsewhere. */
  private static void checkSimilarity(
      Stakeholder stakeholder, RecordView record, FindingCollector findings) {
    int letters = Math.toIntExact(findings.value(LETTERS));
    SimilarStakeholders.of(record, letters)
        .firstLike(stakeholder)
        .filter(
            like -> SharedNames.of(record).firstWithNameOf(stakeholder).equals(stakeholder.id()))
        .ifPresent(
            like -> findings.add(Place.of("name"), EntityLabel.of(like.other()), like.kind()));
  }

  private static void checkKind(
      Stakeholder stakeholder, StakeholderKind kind, RecordView record, FindingCollector findings) {
    if (!StakeholderKind.listed().contains(kind)) {
      findings.add(Place.of("kind"), kind);
    }
  }

  private static void checkState(
      Stakeholder stakeholder, StateCode state, RecordView record, FindingCollector findings) {
    if (States.find(state).isEmpty()) {
      findings.add(Place.of("state"), state);
    }
  }

  private static Optional<Citation> clause(Accreditation accreditation, RecordView record) {
    return record
        .find(AccreditationBasis.class, accreditation.basis())
        .flatMap(AccreditationBasis::citation);
  }
}
