package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.rules.Once;
import org.unodc.cop.tests.architecture.Sources.Source;

/**
 * Keys of maps and elements of sets are comparable or compared by identity, so that colliding
 * hashes cost little. No record can make the library slow by its choice of texts.
 */
class KeysTest {
  private static final Pattern KEYED =
      Pattern.compile(
          "\\b(?!CopTable<|Identity|Navigable|Sorted|Tree)\\w*(?:Map|Multimap|Set|Multiset|Table)"
              + "<\\s*([A-Z][\\w.]*)");

  /**
   * Comparable types of Java, and types whose values no record can choose: classes, constants of
   * the rules and the list of States.
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
          Once.class,
          State.class);

  @Test
  void everyKeyCanBeCompared() {
    List<String> wrong =
        Sources.mainCode()
            .flatMap(
                source ->
                    keys(source)
                        .filter(key -> !isAccepted(key, source))
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

  private static boolean isAccepted(String key, Source source) {
    boolean typeVariable = key.length() == 1;
    return typeVariable
        || ACCEPTED.stream().anyMatch(type -> type.getSimpleName().equals(key))
        || named(key, source).map(KeysTest::isComparable).orElse(false);
  }

  /**
   * {@return the type of a simple name: one of the file, else an imported one, else of its package}
   */
  private static Optional<Class<?>> named(String key, Source source) {
    String simpleName = key.substring(key.lastIndexOf('.') + 1);
    Comparator<JavaClass> nearest =
        Comparator.<JavaClass, Boolean>comparing(type -> !isPartOf(source, type))
            .thenComparing(type -> !isImportedBy(source, type))
            .thenComparing(type -> !source.packageName().equals(type.getPackageName()));
    return Sources.LIBRARY.stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .min(nearest)
        .map(JavaClass::reflect);
  }

  private static boolean isPartOf(Source source, JavaClass type) {
    String file = source.packageName() + '.' + source.name().replace(".java", "");
    return type.getName().equals(file) || type.getName().startsWith(file + '$');
  }

  private static boolean isImportedBy(Source source, JavaClass type) {
    return source.text().contains("import " + type.getName().replace('$', '.') + ';');
  }

  /**
   * Returns whether a hash map can order colliding keys of a type, or whether the type is sealed
   * and that holds for each of its subtypes. A hash map orders only keys of one class, and only if
   * that class itself implements {@code Comparable} of itself.
   */
  private static boolean isComparable(Class<?> type) {
    return type.isEnum()
        || Arrays.stream(type.getGenericInterfaces()).anyMatch(of -> isComparableOf(type, of))
        || (type.isSealed()
            && Arrays.stream(type.getPermittedSubclasses()).allMatch(KeysTest::isComparable));
  }

  private static boolean isComparableOf(Class<?> type, Type implemented) {
    return implemented instanceof ParameterizedType comparable
        && comparable.getRawType() == Comparable.class
        && comparable.getActualTypeArguments()[0] == type;
  }
}
