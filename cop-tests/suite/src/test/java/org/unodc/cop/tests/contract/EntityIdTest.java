package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.testkit.CopFixtures;

class EntityIdTest {
  static Stream<Class<?>> kindsOfId() {
    return Arrays.stream(EntityId.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void sortsBySlug(Class<?> kind) {
    List<EntityId> sorted =
        Stream.of("b-2", "a", "b-10", "a-1").map(slug -> id(kind, slug)).sorted().toList();
    assertThat(sorted).extracting(Object::toString).containsExactly("a", "a-1", "b-10", "b-2");
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void isEqualOnlyToTheSameIdOfTheSameKind(Class<?> kind) {
    assertThat(id(kind, "a-1")).isEqualTo(id(kind, "a-1")).hasSameHashCodeAs(id(kind, "a-1"));
    assertThat(id(kind, "a-1").value()).isEqualTo("a-1");
    assertThat(kindsOfId().filter(other -> id(other, "a-1").equals(id(kind, "a-1"))))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void refusesATextThatIsNotASlug(Class<?> kind) {
    for (String text : List.of("", " ", "A", "a_b", "-a", "a-", "a--b", "é", "a".repeat(101))) {
      assertThatIllegalArgumentException()
          .as("\"%s\"", text)
          .isThrownBy(() -> id(kind, text))
          .withMessageContaining(kind.getSimpleName());
    }
  }

  @Test
  void everyKindOfIdNamesATypeOfItsOwn() {
    assertThat(typesByKindOfId().keySet())
        .as("The golden conference must contain an entity with each kind of id.")
        .containsExactlyInAnyOrderElementsOf(kindsOfId().toList());
    assertThat(typesByKindOfId().values()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void isFoundUnderItsOwnTypeAndRefusedUnderOthers(Class<?> kind) {
    RecordView record = record();
    Entity thing =
        record.all(Entity.class).stream()
            .filter(entity -> entity.identity().getClass() == kind)
            .findFirst()
            .orElseThrow();
    assertThat(record.withId(Entity.class, thing.identity())).hasSize(1);
    typesByKindOfId()
        .forEach(
            (otherKind, type) -> {
              if (otherKind == kind) {
                assertThat(record.withId(type, thing.identity()))
                    .hasSize(1)
                    .first()
                    .isSameAs(thing);
                assertThat(record.find(type, id(kind, "nobody"))).isEmpty();
              } else {
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> record.withId(type, thing.identity()))
                    .withMessageContainingAll(kind.getSimpleName(), type.getSimpleName());
              }
            });
  }

  private static RecordView record() {
    return ConferenceIndex.of(CopFixtures.value(Conference.class), LocalDate.of(2031, 12, 1));
  }

  private static Map<Class<?>, Class<?>> typesByKindOfId() {
    Map<Class<?>, Class<?>> types = new LinkedHashMap<>();
    record()
        .all(Entity.class)
        .forEach(
            entity ->
                types.put(
                    entity.identity().getClass(),
                    Model.codecTypesOf(entity).findFirst().orElseThrow()));
    return types;
  }

  private static EntityId id(Class<?> kind, String slug) {
    try {
      return (EntityId) kind.getMethod("of", String.class).invoke(null, slug);
    } catch (InvocationTargetException refusal) {
      throw (RuntimeException) refusal.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("An id is made by of(String): " + kind, e);
    }
  }
}
