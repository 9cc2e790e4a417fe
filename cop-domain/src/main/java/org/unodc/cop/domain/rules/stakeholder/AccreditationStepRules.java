package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * Rules about the steps of one accreditation. An accreditation has no id, so that each message
 * names the stakeholder and the session first.
 */
public final class AccreditationStepRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.accreditation-steps-are-not-in-the-future", Accreditation.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.NAMES)
              .when(
                  accreditation ->
                      accreditation.steps().stream().anyMatch(step -> step.date().isPresent()))
              .check(AccreditationStepRules::checkFuture),
          Rule.warning("stakeholder.accreditation-steps-are-recorded-once", Accreditation.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.NAMES)
              .when(accreditation -> accreditation.steps().size() > 1)
              .check(AccreditationStepRules::checkRepeats),
          Rule.warning("stakeholder.accreditation-has-one-result", Accreditation.class)
              .reading(Scope.NAMES)
              .when(
                  accreditation ->
                      has(accreditation, AccreditationStepKind.ADMITTED)
                          || has(accreditation, AccreditationStepKind.REFUSED))
              .check(AccreditationStepRules::checkResult));

  private AccreditationStepRules() {}

  private static void checkFuture(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    for (int i = 0; i < accreditation.steps().size(); i++) {
      AccreditationStep step = accreditation.steps().get(i);
      if (step.date().filter(record.day()::isBefore).isPresent()) {
        findings.add(
            Place.of("steps").at(i).at("date"),
            record.label(accreditation.stakeholder()),
            record.label(accreditation.session()),
            step.kind(),
            step.date().orElseThrow(),
            record.day());
      }
    }
  }

  /** Checks repeated steps. The same step on two days or by two parties is no repetition. */
  private static void checkRepeats(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < accreditation.steps().size(); i++) {
      AccreditationStep step = accreditation.steps().get(i);
      if (!taken.add(step.kind() + "/" + step.date() + '/' + step.by())) {
        ImmutableList.Builder<Object> arguments =
            ImmutableList.<Object>builder()
                .add(record.label(accreditation.stakeholder()))
                .add(record.label(accreditation.session()))
                .add(step.kind(), step.date().isPresent() ? "dated" : "undated");
        step.date().ifPresent(arguments::add);
        findings.add(Place.of("steps").at(i), arguments.build().toArray());
      }
    }
  }

  private static void checkResult(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    if (!has(accreditation, AccreditationStepKind.ADMITTED)
        || !has(accreditation, AccreditationStepKind.REFUSED)) {
      return;
    }
    Optional<LocalDate> admitted = last(accreditation, AccreditationStepKind.ADMITTED);
    Optional<LocalDate> refused = last(accreditation, AccreditationStepKind.REFUSED);
    boolean changed =
        admitted.isPresent()
            && refused.isPresent()
            && (refused.get().isBefore(admitted.get())
                || (admitted.get().isBefore(refused.get()) && isReopened(accreditation)));
    boolean undated = admitted.isEmpty() || refused.isEmpty();
    if (!changed && !(undated && isReopened(accreditation))) {
      findings.add(
          Place.of("steps"),
          record.label(accreditation.stakeholder()),
          record.label(accreditation.session()));
    }
  }

  /** {@return whether a step is recorded after which an admission can be followed by a refusal} */
  private static boolean isReopened(Accreditation accreditation) {
    return has(accreditation, AccreditationStepKind.OBJECTED)
        || has(accreditation, AccreditationStepKind.OBJECTION_DECIDED)
        || accreditation.steps().stream()
                .filter(step -> step.kind() == AccreditationStepKind.APPLIED)
                .count()
            > 1;
  }

  private static Optional<LocalDate> last(Accreditation accreditation, AccreditationStepKind kind) {
    return accreditation.steps().stream()
        .filter(step -> step.kind() == kind)
        .flatMap(step -> step.date().stream())
        .max(LocalDate::compareTo);
  }

  private static boolean has(Accreditation accreditation, AccreditationStepKind kind) {
    return accreditation.steps().stream().anyMatch(step -> step.kind() == kind);
  }
}
