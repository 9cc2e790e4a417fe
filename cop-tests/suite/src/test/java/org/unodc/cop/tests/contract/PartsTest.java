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

  /** What a rule would miss is a part that this finds and {@code parts} does not hand over. */
  @ParameterizedTest
  @MethodSource("goldens")
  void everyTypeWithPartsHandsThemOver(Golden<?> golden) {
    Object value = golden.value();
    List<String> forgotten = new ArrayList<>(namesOfParts(value));
    forgotten.removeAll(handedOver(value).keySet());
    assertThat(forgotten)
        .as(
            "Parts of %s that parts() of that type does not hand over; a type that has parts is a"
                + " Composite.",
            Model.typeOf(value).getSimpleName())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void handsOverWhatTheAccessorOfThatNameReturns(Golden<?> golden) {
    Object value = golden.value();
    Map<String, Object> byAccessor = new LinkedHashMap<>();
    for (Method accessor : Model.accessors(Model.typeOf(value))) {
      byAccessor.put(accessor.getName(), Model.part(value, accessor));
    }
    assertThat(handedOver(value))
        .allSatisfy((name, part) -> assertThat(byAccessor).containsEntry(name, part));
  }

  /** Rules look for ids in what parts() hands over: an id, an optional one, a list of them. */
  @Test
  void everyIdOfTheModelStandsWhereRulesLookForIt() {
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

  private static Map<String, Object> handedOver(Object value) {
    Map<String, Object> handedOver = new LinkedHashMap<>();
    PartCollector taking =
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            assertThat(handedOver.put(accessor, part)).as("%s twice", accessor).isNull();
            return this;
          }
        };
    if (value instanceof Composite composite) {
      composite.parts(taking);
    }
    return handedOver;
  }

  private static List<String> namesOfParts(Object value) {
    if (value instanceof LocalizedText) { // is itself what rules on texts look at
      return List.of();
    }
    return Model.accessors(Model.typeOf(value)).stream()
        .filter(accessor -> isPart(accessor.getGenericReturnType()))
        .filter(accessor -> !isOwnId(value, accessor))
        .map(Method::getName)
        .toList();
  }

  /** As the interface Composite says: text and open words, what refers, and what has parts. */
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
