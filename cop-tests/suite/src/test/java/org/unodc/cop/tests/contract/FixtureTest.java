package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.testkit.fixture.Sessions;

class FixtureTest {
  /** Types that are written only as parts of a report or of a profile. */
  private static final Set<Class<?>> WITHOUT_JSON_OF_THEIR_OWN =
      Set.of(RuleOutcome.class, Suppression.class);

  /** Members that a value can be built without, but that a rule requires. */
  private static final Map<Class<?>, Set<String>> REQUIRED_BY_A_RULE =
      Map.of(
          Engagement.class, Set.of("hosts"),
          EntryIntoForceClause.class, Set.of("instruments", "delayDays"),
          Finding.class, Set.of("entity"),
          Person.class, Set.of("basis"),
          Recommendation.class, Set.of("addressees"),
          Remark.class, Set.of("certainty"),
          SideEvent.class, Set.of("mainOrganizer"),
          TreatyAction.class, Set.of("date"));

  private static final List<Fixture> FIXTURES =
      new ClassFileImporter()
          .importPackages(Sessions.class.getPackageName()).stream()
              .filter(type -> type.isTopLevelClass())
              .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .map(Fixture::new)
              .toList();

  static Stream<Fixture> fixtures() {
    return FIXTURES.stream();
  }

  static Stream<Fixture> fixturesWithJson() {
    return fixtures().filter(fixture -> !WITHOUT_JSON_OF_THEIR_OWN.contains(fixture.type()));
  }

  @Test
  void everyTypeWithABuilderHasOneFixture() {
    List<Class<?>> types =
        Model.publicTypes().stream()
            .filter(type -> hasBuilder(type) && type != RuleTexts.class) // no value of a record
            .<Class<?>>map(t -> t)
            .toList();
    assertThat(types).hasSizeGreaterThan(50);
    assertThat(fixtures().map(Fixture::type))
        .as(
            "Each type needs a method of its name in org.unodc.cop.testkit.fixture, in the class of its room.")
        .containsExactlyInAnyOrderElementsOf(types);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void hasTheNameOfItsType(Fixture fixture) {
    String name = fixture.type().getSimpleName();
    assertThat(fixture.method().getName())
        .isEqualTo(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isInOneClassWithTheFixturesOfItsRoom(Fixture fixture) {
    assertThat(fixtures().filter(other -> other.home().equals(fixture.home())))
        .containsExactlyInAnyOrderElementsOf(
            fixtures()
                .filter(other -> other.type().getPackage().equals(fixture.type().getPackage()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void buildsAnEqualValueEachTime(Fixture fixture) {
    assertThat(fixture.value()).isInstanceOf(fixture.type()).isEqualTo(fixture.value());
  }

  @ParameterizedTest
  @MethodSource("fixturesWithJson")
  void readsBackEqualFromItsJson(Fixture fixture) {
    assertThat(fixture.json().read(fixture.bytes())).isEqualTo(fixture.value());
  }

  @Test
  void listedTypesHaveNoCodec() {
    assertThat(WITHOUT_JSON_OF_THEIR_OWN).allMatch(type -> ModelCodecs.find(type).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("fixturesWithJson")
  void hasOnlyRequiredMembers(Fixture fixture) {
    JsonTree tree = JsonTree.of(fixture.bytes());
    Set<String> required = REQUIRED_BY_A_RULE.getOrDefault(fixture.type(), Set.of());
    for (String member : tree.members().keySet()) {
      byte[] less = tree.without(member).bytes();
      if (tree.members().size() > 1 && !required.contains(member)) {
        assertThatThrownBy(() -> fixture.json().read(less))
            .as(member)
            .isInstanceOf(CopException.class);
      }
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
  }

  /** A method that returns the builder of one type. */
  record Fixture(Method method) {
    Class<?> type() {
      return method.getReturnType().getEnclosingClass();
    }

    Class<?> home() {
      return method.getDeclaringClass();
    }

    Object value() {
      try {
        Object builder = method.invoke(null);
        return builder.getClass().getMethod("build").invoke(builder);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("The fixture " + method + " cannot be built.", e);
      }
    }

    @SuppressWarnings("unchecked") // the value is of this type
    CopJson<Object> json() {
      return (CopJson<Object>) CopJson.of(type());
    }

    byte[] bytes() {
      return json().writeBytes(value());
    }

    @Override
    public String toString() {
      return type().getSimpleName();
    }
  }
}
