package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.testkit.ValueCorpus;

class GoldenValueTest {

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  static Stream<Class<?>> typesOfObjects() {
    return Golden.types().stream().filter(type -> !Words.types().contains(type));
  }

  static Stream<Class<?>> sums() {
    return typesOfObjects().filter(Class::isInterface);
  }

  @ParameterizedTest
  @MethodSource("typesOfObjects")
  void everyTypeHasAGoldenFile(Class<?> type) {
    assertThat(ValueCorpus.names(type))
        .as(
            "Write values/%s/%s.json in the testkit, by hand and with every member; a type that is"
                + " one word in JSON goes into words.json of its room.",
            ValueCorpus.room(type), type.getSimpleName())
        .isNotEmpty();
  }

  @Test
  void everyGoldenFileHasAType() {
    List<String> known = Golden.all().map(Golden::name).toList();
    assertThat(ValueCorpus.names())
        .filteredOn(name -> !known.contains(name))
        .as("golden files that belong to no type with a codec")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void isWrittenUnchangedAfterReading(Golden<T> golden) {
    assertThat(golden.json().write(golden.value())).isEqualTo(new String(golden.bytes(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void isUnchangedInCompactForm(Golden<T> golden) {
    CopJson<T> compact = golden.json().compact();
    byte[] line = compact.writeBytes(golden.value());
    assertThat(new String(line, UTF_8)).isEqualTo(golden.tree().text() + "\n");
    assertThat(compact.read(line)).isEqualTo(golden.value());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  <T> void membersHaveTheNamesOfTheAccessors(Golden<T> golden) {
    assertThat(golden.tree().members().keySet())
        .isSubsetOf(names(golden.type(), Model.typeOf(golden.value())));
  }

  @ParameterizedTest
  @MethodSource("typesOfObjects")
  void goldenFilesShowEveryMember(Class<?> type) {
    Set<String> shown = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    Golden.of(type)
        .forEach(
            golden -> {
              shown.addAll(golden.tree().members().keySet());
              known.addAll(names(type, Model.typeOf(golden.value())));
            });
    assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("typesOfObjects")
  void goldenFilesFillEveryPart(Class<?> type) {
    List<?> values = CopFixtures.values(type);
    for (Object value : values) {
      for (Method accessor : Model.accessors(Model.typeOf(value))) {
        assertThat(values)
            .as("No golden file of %s fills %s", type.getSimpleName(), accessor.getName())
            .anyMatch(
                other ->
                    accessor.getDeclaringClass().isInstance(other)
                        && isFilled(Model.part(other, accessor)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sums")
  void everyCaseOfASumHasAGoldenFile(Class<?> sum) {
    assertThat(CopFixtures.values(sum).stream().map(Model::typeOf).collect(toSet()))
        .isEqualTo(Arrays.stream(sum.getPermittedSubclasses()).collect(toSet()));
  }

  private static Set<String> names(Class<?> type, Class<?> valueType) {
    Set<String> names = new LinkedHashSet<>();
    if (type.isInterface()) { // names the subtype
      names.add("type");
    }
    if (type == Conference.class) { // names the version of the format
      names.add("format");
    }
    Model.accessors(valueType).forEach(accessor -> names.add(accessor.getName()));
    return names;
  }

  private static boolean isFilled(Object part) {
    return part instanceof Optional<?> optional
        ? optional.isPresent()
        : part instanceof OptionalInt number
            ? number.isPresent()
            : !(part instanceof List<?> list) || !list.isEmpty();
  }
}
