package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No public record, no public static method takes a null, and each names what was null. */
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

  /** Static methods whose other arguments have samples. */
  static Stream<Arguments> factories() {
    return Model.publicTypesOfTheLibrary()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.isVarArgs())
        .sorted(Comparator.comparing(Method::toString))
        .flatMap(
            method ->
                SampleValues.arguments(method).stream()
                    .map(sample -> Arguments.of(method, sample)));
  }

  @Test
  void findsTheFactoriesOfBothModules() {
    assertThat(factories()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("factories")
  void aStaticMethodNamesTheArgumentThatIsNull(Method factory, Object[] sample) {
    for (int i = 0; i < factory.getParameterCount(); i++) {
      if (!factory.getParameterTypes()[i].isPrimitive()) {
        Object[] withNull = sample.clone();
        withNull[i] = null;
        assertThat(SampleValues.call(factory, withNull))
            .as("%s with a null argument %d", factory, i)
            .isInstanceOfSatisfying(
                NullPointerException.class,
                refusal -> assertThat(refusal).message().matches("[a-zA-Z0-9]+"));
      }
    }
  }
}
