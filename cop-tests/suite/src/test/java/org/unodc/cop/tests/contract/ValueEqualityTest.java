package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopException;

class ValueEqualityTest {
  private static final List<Words> WORDS = Words.all().toList();

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void equalDocumentsAreReadToEqualValues(Golden<?> golden) {
    assertThat(golden.value())
        .isEqualTo(golden.value())
        .hasSameHashCodeAs(golden.value())
        .hasToString(golden.value().toString())
        .isNotEqualTo(null)
        .isNotEqualTo("another thing");
    assertThat(golden.value().toString()).isNotBlank().doesNotContain("@");
  }

  /**
   * Each readable change results in a different value, and writing that value includes the change.
   */
  @ParameterizedTest
  @MethodSource("goldens")
  <T> void noPartOfADocumentIsLost(Golden<T> golden) {
    List<JsonTree> changed = changes(golden);
    for (JsonTree tree : changed) {
      T value = golden.json().read(tree.bytes());
      assertThat(value).isNotEqualTo(golden.value());
      assertThat(golden.json().compact().write(value)).isEqualTo(tree.text() + "\n");
    }
    boolean mayHaveNone = golden.tree().members().keySet().equals(Set.of("type"));
    assertThat(changed.isEmpty()).isEqualTo(mayHaveNone);
  }

  private static List<JsonTree> changes(Golden<?> golden) {
    JsonTree tree = golden.tree();
    return tree.pointers().stream()
        .filter(pointer -> golden.type() != Conference.class || pointer.split("/").length < 5)
        .flatMap(
            pointer ->
                others(tree.at(pointer).orElseThrow())
                    .map(other -> tree.with(pointer, other))
                    .filter(other -> isReadable(golden, other))
                    .limit(1))
        .toList();
  }

  private static Stream<Object> others(Object value) {
    if (value instanceof Boolean truth) {
      return Stream.of(!truth);
    }
    if (value instanceof BigDecimal number) {
      return Stream.of(number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
    }
    return value instanceof String text
        ? Stream.of(Stream.of(text + "x"), withAnotherDigit(text).stream(), otherWords(text))
            .flatMap(texts -> texts)
        : Stream.of();
  }

  private static Stream<String> otherWords(String word) {
    return WORDS.stream()
        .filter(words -> words.words().contains(word))
        .flatMap(words -> words.words().stream())
        .filter(other -> !other.equals(word));
  }

  private static Optional<String> withAnotherDigit(String text) {
    int last = text.length() - 1;
    while (last >= 0 && !Character.isDigit(text.charAt(last))) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    char other = text.charAt(last) == '1' ? '2' : '1';
    return Optional.of(text.substring(0, last) + other + text.substring(last + 1));
  }

  private static boolean isReadable(Golden<?> golden, JsonTree tree) {
    try {
      golden.json().read(tree.bytes());
      return true;
    } catch (CopException refusal) {
      return false;
    }
  }
}
