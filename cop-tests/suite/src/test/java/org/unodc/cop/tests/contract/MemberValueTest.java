package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.sdk.json.CopJson;

class MemberValueTest {

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  /**
   * Compares members with accessors, because a codec that swaps two members on both reading and
   * writing would produce the same bytes.
   */
  @ParameterizedTest
  @MethodSource("goldens")
  void membersHaveTheValuesOfTheAccessorsOfTheSameNames(Golden<?> golden) {
    assertHolds(golden.tree().members(), golden.value());
  }

  private static void assertHolds(Map<?, ?> members, Object value) {
    for (Method accessor : Model.accessors(Model.typeOf(value))) {
      Object part = Model.part(value, accessor);
      if (members.containsKey(accessor.getName())) {
        assertSame(accessor.getName(), members.get(accessor.getName()), part);
      }
    }
  }

  private static void assertSame(String name, Object member, Object part) {
    if (part instanceof Optional<?> optional) {
      assertSame(name, member, optional.orElseThrow());
    } else if (part instanceof OptionalInt number) {
      assertThat(member).as(name).isEqualTo(BigDecimal.valueOf(number.orElseThrow()));
    } else if (part instanceof Number number) {
      assertThat(member).as(name).isEqualTo(new BigDecimal(number.toString()));
    } else if (part instanceof Boolean || part instanceof Map) {
      assertThat(member).as(name).isEqualTo(part);
    } else if (part instanceof OffsetDateTime moment) {
      assertThat(OffsetDateTime.parse((String) member)).as(name).isEqualTo(moment);
    } else if (part instanceof List<?> list) {
      assertThat((List<?>) member).as(name).hasSameSizeAs(list);
      for (int i = 0; i < list.size(); i++) {
        assertSame(name, ((List<?>) member).get(i), list.get(i));
      }
    } else if (part instanceof PartialList<?> listed) { // has no codec of its own
      assertHolds((Map<?, ?>) member, listed);
    } else if (member instanceof Map<?, ?> object) {
      assertThat(written(part, object.containsKey("type")))
          .as(name)
          .isEqualTo(new JsonTree(member).text() + "\n");
    } else {
      assertThat(member).as(name).isEqualTo(part.toString());
    }
  }

  private static String written(Object part, boolean asCaseOfASum) {
    Class<?> type =
        Model.codecTypesOf(part)
            .filter(candidate -> candidate.isInterface() == asCaseOfASum)
            .findFirst()
            .orElseThrow();
    return writtenAs(type, part);
  }

  private static <T> String writtenAs(Class<T> type, Object part) {
    return CopJson.of(type).compact().write(type.cast(part));
  }
}
