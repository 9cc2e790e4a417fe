package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.TypeToken;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;

/** The rule about lists that name a person twice names the types with such lists. */
class PersonListTypesTest {
  @Test
  void theRuleChecksEachTypeWithAListOfActors() {
    Rule<?> rule =
        Rulebook.standard().cases().stream()
            .filter(found -> found.id().equals(RuleId.of("reference.lists-name-a-person-once")))
            .findFirst()
            .orElseThrow();
    List<Class<?>> types =
        Model.publicTypes().stream().filter(PersonListTypesTest::hasListOfActors).toList();

    assertThat(types).hasSizeGreaterThan(5).allMatch(rule::appliesTo);
  }

  private static boolean hasListOfActors(Class<?> type) {
    return Composite.class.isAssignableFrom(type)
        && Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(method -> TypeToken.of(method.getGenericReturnType()))
            .anyMatch(result -> result.isSubtypeOf(new TypeToken<List<? extends Actor>>() {}));
  }
}
