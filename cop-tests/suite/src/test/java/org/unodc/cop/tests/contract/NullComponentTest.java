package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public record can be built with a component that is null. */
class NullComponentTest {

  static Stream<Class<?>> records() {
    return Model.publicTypesOfTheLibrary().filter(Class::isRecord);
  }

  @Test
  void findsTheRecordsOfBothModules() {
    assertThat(records()).hasSizeGreaterThan(130);
  }

  @ParameterizedTest
  @MethodSource("records")
  void isRefusedWithItsName(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] sample = SampleValues.components(type);
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      if (!components[i].getType().isPrimitive()) {
        Object[] withNull = sample.clone();
        withNull[i] = null;
        assertThat(SampleValues.create(type, withNull))
            .as("%s with a null %s", type.getSimpleName(), name)
            .isInstanceOfSatisfying(
                NullPointerException.class, refusal -> assertThat(refusal).hasMessage(name));
      }
    }
  }
}
