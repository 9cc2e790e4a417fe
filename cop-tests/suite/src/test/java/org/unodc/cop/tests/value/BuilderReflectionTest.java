package org.unodc.cop.tests.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.tests.contract.Model;

/** Bean mappers and scripts, which call builders by reflection, can call every setter. */
@Tag("thorough")
class BuilderReflectionTest {

  static Stream<Class<?>> builders() {
    return Model.publicTypesOfTheLibrary()
        .flatMap(type -> Arrays.stream(type.getClasses()))
        .filter(type -> type.getSimpleName().equals("Builder"))
        .filter(type -> type != Rule.Builder.class) // Rule.of returns it
        .filter(type -> type != Slice.Builder.class); // it begins with a record
  }

  @Test
  void findsTheBuilders() {
    assertThat(builders()).hasSizeGreaterThan(50).contains(SideEvent.Builder.class);
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everySetterCanBeCalled(Class<?> builder) throws ReflectiveOperationException {
    Object empty = builder.getEnclosingClass().getMethod("builder").invoke(null);
    List<Method> setters =
        Arrays.stream(builder.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> isEmptyable(method.getParameterTypes()[0]))
            .toList();
    for (Method setter : setters) {
      Object argument =
          setter.getParameterTypes()[0] == Optional.class ? Optional.empty() : List.of();
      assertThatCode(() -> setter.invoke(empty, argument))
          .as("%s", setter)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aValueIsBuiltByReflectionAlone() throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.unodc.cop.domain.sideevent.SideEvent$Builder");
    Object builder = SideEvent.class.getMethod("builder").invoke(null);
    type.getMethod("id", SideEventId.class).invoke(builder, SideEventId.of("se-014"));
    type.getMethod("addLanguage", String.class).invoke(builder, "en");
    assertThat(type.getMethod("build").invoke(builder))
        .isEqualTo(SideEvent.builder().id(SideEventId.of("se-014")).addLanguage("en").build());
  }

  private static boolean isEmptyable(Class<?> parameter) {
    return parameter == Optional.class
        || parameter == Iterable.class
        || parameter == Collection.class;
  }
}
