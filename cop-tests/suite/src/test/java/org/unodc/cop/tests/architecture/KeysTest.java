package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.tests.architecture.Sources.Source;

/**
 * Keys of maps and elements of sets are comparable, so that colliding hashes cost little. No record
 * can make the library slow by its choice of texts.
 */
class KeysTest {
  private static final Pattern KEYED =
      Pattern.compile("\\b(?!CopTable<)\\w*(?:Map|Multimap|Set|Multiset|Table)<\\s*([A-Z][\\w.]*)");

  /**
   * Comparable types of Java, and types whose values no record can choose: classes and the list of
   * States.
   */
  private static final Set<Class<?>> ACCEPTED =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Integer.class,
          Long.class,
          LocalDate.class,
          LocalDateTime.class,
          LocalTime.class,
          Instant.class,
          Class.class,
          State.class);

  @Test
  void everyKeyCanBeCompared() {
    List<String> wrong =
        Sources.mainCode()
            .flatMap(
                source ->
                    keys(source)
                        .filter(key -> !isAccepted(key))
                        .map(key -> key + " in " + source.name()))
            .distinct()
            .toList();
    assertThat(wrong)
        .as("Keys of maps and elements of sets are texts, enumerations or Comparable.")
        .isEmpty();
  }

  @Test
  void findsTheKeysInTheSources() {
    assertThat(Sources.mainCode().flatMap(KeysTest::keys)).contains("String", "RuleId", "EntityId");
  }

  private static Stream<String> keys(Source source) {
    return KEYED.matcher(source.text()).results().map((MatchResult key) -> key.group(1));
  }

  private static boolean isAccepted(String key) {
    boolean typeVariable = key.length() == 1;
    return typeVariable
        || ACCEPTED.stream().anyMatch(type -> type.getSimpleName().equals(key))
        || named(key).map(KeysTest::isComparable).orElse(false);
  }

  private static Optional<Class<?>> named(String key) {
    String simpleName = key.substring(key.lastIndexOf('.') + 1);
    return Sources.LIBRARY.stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .findFirst()
        .map(JavaClass::reflect);
  }

  /**
   * Returns whether a type is comparable or is a sealed type whose subtypes each are. A map
   * compares only keys of the same class.
   */
  private static boolean isComparable(Class<?> type) {
    return Comparable.class.isAssignableFrom(type)
        || (type.isSealed()
            && Arrays.stream(type.getPermittedSubclasses()).allMatch(KeysTest::isComparable));
  }
}
