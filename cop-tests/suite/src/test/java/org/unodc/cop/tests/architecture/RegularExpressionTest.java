package org.unodc.cop.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression slow. Each expression is matched with six shapes of text that
 * nearly match. A text eight times as long may take 24 times the steps; quadratic growth would take
 * 64 times. A step is a character that the matcher reads.
 */
@Tag("thorough")
class RegularExpressionTest {
  private static final int SHORT = 4_000;
  private static final int LONG = 8 * SHORT;

  /**
   * Expressions that are only matched against whole texts. A search inside a text would take
   * longer.
   */
  private static final Set<String> OF_WHOLE_TEXTS =
      Set.of(
          "NameFolding.WITH_PARENTHESIS",
          "PrivacyRules.PSEUDONYM",
          "WrittenCount.PARTS",
          "WrittenTime.PARTS");

  static Stream<Arguments> patterns() {
    return Sources.LIBRARY.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
        .map(field -> Arguments.of(name(field), pattern(field)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  void takesStepsInProportionToTheText(String name, Pattern pattern) {
    for (String shape : shapes(pattern)) {
      long little = Math.max(SHORT, steps(name, pattern, text(shape, SHORT)));
      long much = steps(name, pattern, text(shape, LONG));
      assertThat((double) much / little).as("%s on \"%s…\"", name, shape).isLessThan(24);
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
            "PartialReports.split", // at one character, like the others: no expression is compiled
            "SarifReport.split",
            "Slices.split",
            "StateTable.split",
            "SymbolWords.split",
            "ToDoCount.split");
  }

  /**
   * {@return letters, digits, blanks, and the characters of the expression itself, alone and
   * combined}
   */
  private static Set<String> shapes(Pattern pattern) {
    String own = pattern.pattern().replaceAll("\\\\[pPu][{]?\\w+[}]?|[\\\\\\[\\](){}?*+^$|&]", "");
    String marks = own.replaceAll("[\\p{L}\\p{N}]", "");
    return ImmutableSet.of(
        "aA", "1", " ", own.isEmpty() ? "x" : own, "a" + marks, "1" + marks + "(");
  }

  /** {@return a text of one shape whose last character matches no expression} */
  private static String text(String shape, int length) {
    return shape.repeat(length / shape.length() + 1).substring(0, length) + '\u0001';
  }

  private static long steps(String name, Pattern pattern, String text) {
    ReadText read = new ReadText(text);
    if (!pattern.matcher(read).matches() && !OF_WHOLE_TEXTS.contains(name)) {
      Matcher search = pattern.matcher(read);
      int found = 0;
      while (search.find()) {
        found++;
      }
      assertThat(found).isNotNegative();
    }
    return read.steps;
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

  /** A text that counts how often its characters are read. */
  private static final class ReadText implements CharSequence {
    private final String text;
    private long steps;

    ReadText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
