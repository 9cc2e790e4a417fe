package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression slow. Each expression is matched with six shapes of text that
 * nearly match. A text eight times as long may take 24 times the time; quadratic growth would take
 * 64 times. The test measures CPU time.
 */
class RegularExpressionTest {
  private static final int SHORT = 4_000;
  private static final int LONGEST_TEXT = 200_000;
  private static final long MEASURABLE = 3_000_000;

  /**
   * Expressions that are only matched against whole texts. A search inside a text would take
   * longer.
   */
  private static final Set<String> OF_WHOLE_TEXTS =
      Set.of("StakeholderNames.WITH_PARENTHESIS", "WrittenCount.PARTS", "WrittenTime.PARTS");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<Arguments> patterns() {
    return Sources.LIBRARY.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
        .map(field -> Arguments.of(name(field), pattern(field)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  void takesTimeInProportionToTheText(String name, Pattern pattern) {
    for (String shape : shapes(pattern)) {
      time(name, pattern, text(shape, SHORT));
      long little = Math.max(MEASURABLE, time(name, pattern, text(shape, SHORT)));
      long much = time(name, pattern, text(shape, 8 * SHORT));
      assertThat((double) much / little).as("%s on \"%s…\"", name, shape).isLessThan(24);
      assertThat(time(name, pattern, text(shape, LONGEST_TEXT))).isNotNegative();
    }
  }

  /**
   * Expressions that {@code String} compiles itself escape this test, so only these few are
   * allowed.
   */
  @Test
  void isDeclaredAsAField() {
    Set<String> hidden = new TreeSet<>();
    Sources.LIBRARY.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isEquivalentTo(String.class))
        .filter(
            call ->
                Set.of("replaceAll", "replaceFirst", "matches", "split").contains(call.getName()))
        .forEach(call -> hidden.add(call.getOriginOwner().getSimpleName() + '.' + call.getName()));
    assertThat(hidden)
        .containsExactly(
            "SarifReport.split", // at one character, like the next two: no expression is compiled
            "StateTable.split",
            "SymbolWords.split");
  }

  /**
   * {@return letters, digits, blanks, and the characters of the expression itself, alone and
   * combined}
   */
  private static Set<String> shapes(Pattern pattern) {
    String own = pattern.pattern().replaceAll("\\\\[pPu][{]?\\w+[}]?|[\\\\\\[\\](){}?*+^$|&]", "");
    String marks = own.replaceAll("[\\p{L}\\p{N}]", "");
    return Set.of("aA", "1", " ", own.isEmpty() ? "x" : own, "a" + marks, "1" + marks + "(");
  }

  /** {@return a text of one shape whose last character matches no expression} */
  private static String text(String shape, int length) {
    return shape.repeat(length / shape.length() + 1).substring(0, length) + '\u0001';
  }

  private static long time(String name, Pattern pattern, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    boolean matches = pattern.matcher(text).matches();
    if (!matches && !OF_WHOLE_TEXTS.contains(name)) {
      assertThat(pattern.matcher(text).results().count()).isNotNegative();
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static String name(JavaField field) {
    return field.getOwner().getSimpleName() + '.' + field.getName();
  }

  private static Pattern pattern(JavaField field) {
    assertThat(field.getModifiers()).as(name(field)).contains(JavaModifier.STATIC);
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return (Pattern) reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError("The pattern " + name(field) + " cannot be looked at.", e);
    }
  }
}
