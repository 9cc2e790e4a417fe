package org.unodc.cop.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.report.DisplayWidth;

class PrintableTextTest {
  private static final String CHINESE = "→ 请核对届会“第十二届会议”（untoc-cop12）的会期，并更正；如无误，则不必更改。";

  private static final String FRENCH =
      "→ Vérifier la date ; si elle est juste, ne rien changer : la règle « dates » vaut ici !";

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 18, 19, 20, 21, 24, 30, 40})
  void beginsNoLineWithAClosingMarkAndEndsNoneWithAnOpeningOne(int columns) {
    for (String text : List.of(CHINESE, FRENCH)) {
      List<String> lines = PrintableText.wrapped(text, columns);

      assertThat(lines)
          .allSatisfy(
              line -> {
                assertThat(line).doesNotContainPattern("^[，。；：、”）»;:!?]");
                assertThat(line).doesNotContainPattern("[“（«→]$");
              });
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void fillsTheLinesOfChinese() {
    assertThat(PrintableText.wrapped(CHINESE, 40))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(40))
        .first()
        .satisfies(line -> assertThat(DisplayWidth.of(line)).isGreaterThan(25));
  }

  @Test
  void losesNoCharacter() {
    assertThat(PrintableText.wrapped("公约（ 甲 “", 6)).containsExactly("公约", "（ 甲", "“");
  }

  /** A terminal orders each line by itself. */
  @Test
  void closesAnIsolateInTheLineInWhichItBegins() {
    assertThat(PrintableText.wrapped("رقم الدورة \u2068Twelfth session\u2069 هو 12", 20))
        .containsExactly("رقم الدورة \u2068Twelfth\u2069", "\u2068session\u2069 هو 12");
  }
}
