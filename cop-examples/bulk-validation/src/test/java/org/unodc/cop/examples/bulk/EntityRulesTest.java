package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/** The rules that validate the elements of a record. */
class EntityRulesTest {
  @Test
  void eachRuleValidatesElementsOrSlices() {
    assertThat(
            Rulebook.standard().rules().stream()
                .map(rule -> rule.id())
                .filter(
                    rule ->
                        RuleSelection.ofElements().enables(rule)
                            == RuleSelection.ofSlices().enables(rule)))
        .as("the rules that are about the profile of a validation")
        .containsExactly(
            RuleId.of("profile.suppressions-have-not-expired"),
            RuleId.of("profile.suppressions-are-used"));
  }

  @Test
  void theReadmeHasTheNumbersOfRules() throws IOException {
    int all = Rulebook.standard().rules().size();
    long elements = enabled(RuleSelection.ofElements());
    long slices = enabled(RuleSelection.ofSlices());
    long alone = enabled(RuleSelection.ofElementsAlone());

    assertThat(Files.readString(Path.of("README.md")))
        .contains("| a single element | %s |".formatted(elements))
        .contains("| a slice | %s |".formatted(slices))
        .contains("%s of %s rules".formatted(elements + slices, all))
        .contains("only %s of %s rules".formatted(alone, all));
  }

  private static long enabled(ValidationProfile profile) {
    return Rulebook.standard().rules().stream().filter(rule -> profile.enables(rule.id())).count();
  }
}
