package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/**
 * What should hold of stakeholders and their accreditation, as far as this room and those below it
 * can tell.
 */
final class StakeholderRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "stakeholder.accreditation-steps-follow-their-order",
                  Severity.WARNING,
                  Accreditation.class)
              .when(accreditation -> StepOrder.of(accreditation).isComparable())
              .check(StakeholderRules::checkOrder),
          Rule.of("stakeholder.appears-under-one-id", Severity.WARNING, Stakeholder.class)
              .check(StakeholderRules::checkIds),
          Rule.of("stakeholder.basis-fits-its-status", Severity.ERROR, Accreditation.class)
              .when(
                  (accreditation, record) ->
                      needsStatus(accreditation, record).isPresent()
                          && hasStatus(accreditation, record).isPresent())
              .check(StakeholderRules::checkBasis),
          Rule.of("stakeholder.attended-after-admission", Severity.ERROR, Accreditation.class)
              .when(
                  (accreditation, record) ->
                      StepOrder.of(accreditation).attendedAfterDecision()
                          && !isByNotice(accreditation, record))
              .check(StakeholderRules::checkAdmission));

  private StakeholderRules() {}

  private static void checkOrder(Accreditation accreditation, RecordView record, Faults faults) {
    StepOrder.of(accreditation)
        .firstTooEarly()
        .ifPresent(
            fault ->
                add(
                    accreditation,
                    record,
                    faults,
                    Place.of("steps").at(fault.index()).at("date"),
                    fault.step().kind(),
                    fault.step().date().orElseThrow(),
                    fault.before().kind(),
                    fault.before().date().orElseThrow()));
  }

  private static void checkIds(Stakeholder stakeholder, RecordView record, Faults faults) {
    StakeholderId first = StakeholderNames.of(record).firstWithNameOf(stakeholder);
    if (!first.equals(stakeholder.id())) {
      record
          .find(Stakeholder.class, first)
          .ifPresent(
              other -> faults.add(Place.of("name"), new EntityLabel(other.id(), other.label())));
    }
  }

  private static void checkBasis(Accreditation accreditation, RecordView record, Faults faults) {
    boolean needs = needsStatus(accreditation, record).orElseThrow();
    if (needs != hasStatus(accreditation, record).orElseThrow()) {
      AccreditationBasis basis = basis(accreditation, record).orElseThrow();
      add(
          accreditation,
          record,
          faults,
          Place.of("basis"),
          new EntityLabel(basis.id(), basis.label()));
    }
  }

  private static void checkAdmission(
      Accreditation accreditation, RecordView record, Faults faults) {
    StepOrder.of(accreditation)
        .attendanceWithoutAdmission()
        .ifPresent(
            index -> add(accreditation, record, faults, Place.of("steps").at(index).at("kind")));
  }

  private static Optional<Boolean> needsStatus(Accreditation accreditation, RecordView record) {
    return basis(accreditation, record).flatMap(AccreditationBasis::needsConsultativeStatus);
  }

  /** {@return whether it has consultative status; absent where nobody says} */
  private static Optional<Boolean> hasStatus(Accreditation accreditation, RecordView record) {
    return record
        .find(Stakeholder.class, accreditation.stakeholder())
        .flatMap(
            one ->
                one.consultativeStatus().isPresent()
                    ? Optional.of(true)
                    : one.withoutConsultativeStatus().filter(without -> without).map(not -> false));
  }

  private static boolean isByNotice(Accreditation accreditation, RecordView record) {
    return basis(accreditation, record)
        .flatMap(AccreditationBasis::route)
        .filter(AccreditationRoute.NOTICE::equals)
        .isPresent();
  }

  private static Optional<AccreditationBasis> basis(
      Accreditation accreditation, RecordView record) {
    return accreditation.basis().flatMap(id -> record.find(AccreditationBasis.class, id));
  }

  /** An accreditation has no id: its messages name the stakeholder and the session first. */
  private static void add(
      Accreditation accreditation, RecordView record, Faults faults, Place place, Object... more) {
    ImmutableList<Object> arguments =
        ImmutableList.builder()
            .add(
                new EntityLabel(
                    accreditation.stakeholder(),
                    record
                        .find(Stakeholder.class, accreditation.stakeholder())
                        .flatMap(Stakeholder::label)))
            .add(new EntityLabel(accreditation.session(), Optional.empty()))
            .add(more)
            .build();
    Optional<Citation> rule = basis(accreditation, record).flatMap(AccreditationBasis::citation);
    if (rule.isPresent()) {
      faults.addCiting(rule.get(), place, arguments.toArray());
    } else {
      faults.add(place, arguments.toArray());
    }
  }
}
