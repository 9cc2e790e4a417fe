package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.function.Predicate;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/** Which rules validate single elements, and which validate slices of their record. */
final class RuleSelection {
  /** The rules about ids that are completed across lines if there are no slices. */
  static final ImmutableSet<RuleId> ACROSS_LINES =
      ImmutableSet.of(
          RuleId.of("reference.resolves"),
          RuleId.of("reference.ids-are-unique"),
          RuleId.of("reference.is-not-an-orphan"));

  private static final ImmutableSetMultimap<RuleId, RuleId> DEPENDENTS = dependents();

  private RuleSelection() {}

  /**
   * {@return the rules for single elements if there are no slices: rules that read at most names}
   */
  static ValidationProfile ofElementsAlone() {
    return profile(
        "elements",
        rule ->
            ACROSS_LINES.contains(rule.id())
                || rule.scope() == Scope.VALUE
                || rule.scope() == Scope.NAMES);
  }

  /** {@return the rules for single elements beside slices: rules that read the element alone} */
  static ValidationProfile ofElements() {
    return profile("elements", RuleSelection::isOfElements);
  }

  /** {@return all other rules} */
  static ValidationProfile ofSlices() {
    return profile("slices", rule -> !isOfElements(rule));
  }

  private static boolean isOfElements(Rule<?> rule) {
    return rule.scope() == Scope.VALUE;
  }

  /** There is no profile whose suppressions rules could be about. */
  private static ValidationProfile profile(String name, Predicate<Rule<?>> selected) {
    ValidationProfile.Builder profile = ValidationProfile.builder().name(name);
    Rulebook.standard().cases().stream()
        .filter(rule -> rule.appliesTo() != SuppressionUse.class)
        .filter(selected)
        .forEach(rule -> profile.include(rule.id().value()));
    return profile.build();
  }

  /**
   * Adds a finding. A rule that depends on another one is skipped if the other one finds something
   * in any line. A finding about a reference is open if a refused line has the id.
   */
  static void add(Finding finding, LineFinding lineFinding, JudgeOutput output) {
    DEPENDENTS.get(finding.caseOrRule()).forEach(dependent -> output.addFact(isSkipped(dependent)));
    String doubt = RefusedLine.doubtAbout(finding);
    if (DEPENDENTS.containsValue(finding.caseOrRule()) || !doubt.isEmpty()) {
      output.addUnless(isSkipped(finding.caseOrRule()), doubt, lineFinding);
    } else {
      output.add(lineFinding);
    }
  }

  private static String isSkipped(RuleId rule) {
    return "is skipped: " + rule;
  }

  /** {@return the rules that depend on each rule, directly or through others} */
  private static ImmutableSetMultimap<RuleId, RuleId> dependents() {
    SetMultimap<RuleId, RuleId> dependsOn = LinkedHashMultimap.create();
    for (Rule<?> rule : Rulebook.standard().cases()) {
      for (RuleId needed : rule.dependsOn()) {
        dependsOn.put(rule.id(), needed);
        dependsOn.putAll(rule.id(), ImmutableSet.copyOf(dependsOn.get(needed)));
      }
    }
    return ImmutableSetMultimap.copyOf(dependsOn).inverse();
  }
}
