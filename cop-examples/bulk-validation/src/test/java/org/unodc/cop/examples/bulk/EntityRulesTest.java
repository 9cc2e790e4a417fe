package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;

/** The rules that validate the elements of a record. */
class EntityRulesTest {
  @Test
  void eachRuleValidatesElementsOrSlices() {
    assertThat(
            Rulebook.standard().cases().stream()
                .filter(
                    rule ->
                        RuleSelection.ofElements().enables(rule)
                            == RuleSelection.ofSlices().enables(rule))
                .map(rule -> rule.id()))
        .as("the rules that are about the profile of a validation")
        .containsExactly(
            RuleId.of("profile.suppressions-have-not-expired"),
            RuleId.of("profile.suppressions-are-used"));
  }
}
