package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.validation.Rulebook;

/** The id of a rule leads to its file: {@code youth.has-a-session} is in {@code rules.youth}. */
class HeadingsTest {
  private static final String RULES = Sources.DOMAIN + ".rules.";

  @Test
  void theHeadingOfEachRuleIsItsPackage() {
    assertThat(classesOfRules())
        .allSatisfy(
            type ->
                assertThat(rulesOf(type))
                    .as(
                        "Move a rule to the package of its heading, the part of its id before the"
                            + " dot, without hyphens.")
                    .allMatch(rule -> type.getPackageName().equals(RULES + heading(rule))));
  }

  @Test
  void theListOfStandardRulesHasEachRuleOnce() {
    assertThat(Rulebook.standard().cases())
        .as("List a new class with rules in StandardRules.")
        .containsExactlyInAnyOrderElementsOf(
            classesOfRules().stream().flatMap(type -> rulesOf(type).stream()).toList());
  }

  private static List<JavaClass> classesOfRules() {
    return Sources.LIBRARY.stream()
        .filter(type -> type.getPackageName().startsWith(RULES))
        .filter(type -> type.tryGetField("ALL").isPresent())
        .toList();
  }

  private static List<Rule<?>> rulesOf(JavaClass type) {
    try {
      List<?> rules = (List<?>) type.reflect().getField("ALL").get(null);
      return rules.stream().<Rule<?>>map(rule -> (Rule<?>) rule).toList();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static String heading(Rule<?> rule) {
    String id = rule.id().value();
    return id.substring(0, id.indexOf('.')).replace("-", "");
  }
}
