package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.Session;

class PartsTest {

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  /**
   * Reports parts that this test finds and {@code parts} does not return, because rules would miss
   * them.
   */
  @ParameterizedTest
  @MethodSource("goldens")
  void everyTypeReturnsItsParts(Golden<?> golden) {
    Object value = golden.value();
    List<String> forgotten = new ArrayList<>(namesOfParts(value));
    forgotten.removeAll(returnedParts(value).keySet());
    assertThat(forgotten)
        .as(
            "Parts of %s that parts() of that type does not return; a type with parts must be a"
                + " Composite.",
            Model.typeOf(value).getSimpleName())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void partsAreThoseOfTheAccessorsOfTheSameNames(Golden<?> golden) {
    Object value = golden.value();
    Map<String, Object> byAccessor = new LinkedHashMap<>();
    for (Method accessor : Model.accessors(Model.typeOf(value))) {
      byAccessor.put(accessor.getName(), Model.part(value, accessor));
    }
    assertThat(returnedParts(value))
        .allSatisfy((name, part) -> assertThat(byAccessor).containsEntry(name, part));
  }

  /** Rules look for ids in the parts: an id, an optional id, or a list of ids. */
  @Test
  void everyIdOfTheModelIsAPart() {
    List<Class<?>> types = Model.publicTypes().stream().filter(PartsTest::isPartOfARecord).toList();
    assertThat(types).contains(Session.class, Ballot.class, Actor.StakeholderActor.class);
    assertThat(types.stream().flatMap(type -> Model.accessors(type).stream()))
        .filteredOn(accessor -> namesAnId(accessor.getGenericReturnType()))
        .isNotEmpty()
        .allSatisfy(accessor -> assertThat(isPart(accessor.getGenericReturnType())).isTrue());
  }

  private static boolean isPartOfARecord(Class<?> type) {
    return Composite.class.isAssignableFrom(type) && !type.isInterface();
  }

  private static boolean namesAnId(Type type) {
    return type instanceof ParameterizedType container
        ? Stream.of(container.getActualTypeArguments()).anyMatch(PartsTest::namesAnId)
        : type instanceof Class<?> plain && EntityId.class.isAssignableFrom(plain);
  }

  private static Map<String, Object> returnedParts(Object value) {
    Map<String, Object> returnedParts = new LinkedHashMap<>();
    PartCollector collector =
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            assertThat(returnedParts.put(accessor, part)).as("%s occurs twice", accessor).isNull();
            return this;
          }
        };
    if (value instanceof Composite composite) {
      composite.parts(collector);
    }
    return returnedParts;
  }

  private static List<String> namesOfParts(Object value) {
    if (value instanceof LocalizedText) { // is itself a value that text rules check
      return List.of();
    }
    return Model.accessors(Model.typeOf(value)).stream()
        .filter(accessor -> isPart(accessor.getGenericReturnType()))
        .filter(accessor -> !isOwnId(value, accessor))
        .map(Method::getName)
        .toList();
  }

  /**
   * Returns whether the interface {@code Composite} requires a type to be a part: texts and
   * extensible codes, references, and types with parts.
   */
  private static boolean isPart(Type type) {
    if (type instanceof ParameterizedType container) {
      return List.of(Optional.class, ImmutableList.class, PartialList.class)
              .contains(container.getRawType())
          && isPart(container.getActualTypeArguments()[0]);
    }
    return type == String.class
        || type == LocalizedText.class
        || type == StateCode.class
        || (type instanceof Class<?> plain
            && (EntityId.class.isAssignableFrom(plain)
                || ExtensibleCode.class.isAssignableFrom(plain)
                || Composite.class.isAssignableFrom(plain)));
  }

  private static boolean isOwnId(Object value, Method accessor) {
    return value instanceof Entity entity
        ? Model.part(value, accessor).equals(entity.identity())
        : value instanceof State && accessor.getReturnType() == StateCode.class;
  }
}
