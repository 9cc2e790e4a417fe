package org.unodc.cop.tests.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.tests.contract.Model;

/** A record finds an entity by its id, and the type of the id determines the type of the entity. */
class EntityFinderTest {
  private static final Conference RECORD = CopFixtures.value(Conference.class);

  static Stream<Class<?>> kindsOfId() {
    return Arrays.stream(EntityId.class.getPermittedSubclasses());
  }

  @Test
  void returnsTheTypeThatTheIdIdentifies() {
    SideEvent event = RECORD.sideEvents().get(1);
    Optional<SideEvent> found = RECORD.find(event.id());
    assertThat(found).containsSame(event);
    assertThat(RECORD.find(SideEventId.of("nobody"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void hasOneMethodForEachKindOfId(Class<?> kind) throws ReflectiveOperationException {
    Entity entity =
        entities(RECORD)
            .filter(candidate -> candidate.identity().getClass() == kind)
            .findFirst()
            .orElseThrow();
    Method find = Conference.class.getMethod("find", kind);
    ParameterizedType returned =
        (ParameterizedType)
            Conference.class.getSuperclass().getMethod("find", kind).getGenericReturnType();
    assertThat(returned.getActualTypeArguments()[0]).isEqualTo(typeOf(entity));
    assertThat(((Optional<?>) find.invoke(RECORD, entity.identity())).orElseThrow())
        .isSameAs(entity);
  }

  @Test
  void findsTheFirstEntityAsTheIndexDoes() {
    for (long seed = 0; seed < 10; seed++) {
      Conference record = GeneratedRecords.of(seed);
      ConferenceIndex index = ConferenceIndex.of(record, LocalDate.of(2031, 12, 1));
      entities(record)
          .limit(200)
          .map(Entity::identity)
          .forEach(
              id ->
                  assertThat(record.find(id))
                      .isPresent()
                      .containsSame(index.find(Entity.class, id).orElseThrow()));
    }
  }

  @Test
  void namesTheIdThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> RECORD.find((SideEventId) null))
        .withMessage("id");
  }

  @ParameterizedTest
  @MethodSource("kindsOfId")
  void parsesAnIdFromAStranger(Class<?> kind) throws ReflectiveOperationException {
    Method parse = kind.getMethod("parse", String.class);
    Method of = kind.getMethod("of", String.class);
    assertThat(parse.invoke(null, "se-014")).isEqualTo(Optional.of(of.invoke(null, "se-014")));
    for (String text : List.of("", " ", "A", "a_b", "-a", "a--b", "../a", "a".repeat(101))) {
      assertThat((Optional<?>) parse.invoke(null, text)).as(text).isEmpty();
    }
  }

  @Test
  void theMessageOfAWrongIdRemainsAvailable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SideEventId.of("../a"))
        .withMessage(
            "SideEventId is lower-case letters and digits with single hyphens between them, at most"
                + " 100 characters, but this is \"../a\"");
    assertThatNullPointerException().isThrownBy(() -> SideEventId.parse(null)).withMessage("text");
  }

  private static Stream<Entity> entities(Conference record) {
    return ConferenceIndex.of(record, LocalDate.of(2031, 12, 1)).all(Entity.class).stream();
  }

  private static Class<?> typeOf(Entity entity) {
    Class<?> type = Model.typeOf(entity);
    return type.isRecord() ? type.getInterfaces()[0] : type;
  }
}
