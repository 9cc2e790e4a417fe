package org.unodc.cop.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.report.DisplayWidth;

class TextTableTest {
  private static final String FAMILY = "👨\u200D👩\u200D👧";

  @Test
  void alignsWritingOfAnyWidth() {
    TextTable table = TextTable.of("State", "Parties");
    table.row("대한민국", 1).row("ニッポン", 2).row("ﾆｯﾎﾟﾝ", 3).row("Côte", 4).row(FAMILY, 5);

    assertThat(printed(table))
        .isEqualTo(
            """
            State     Parties
            대한민국  1
            ニッポン  2
            ﾆｯﾎﾟﾝ     3
            Côte      4
            %s        5
            """
                .formatted(FAMILY));
  }

  @Test
  void measuresAnEscapedCharacterByItsEscape() {
    assertThat(printed(TextTable.of("a\u202E", "b").row("c\u2028\uFFFE", "d")))
        .isEqualTo(
            """
            a\\u202E        b
            c\\u2028\\uFFFE  d
            """);
  }

  @Test
  void wrapsBetweenLettersAndNotWithinThem() {
    assertThat(PrintableText.wrapped("缔约方会议", 4)).containsExactly("缔约", "方会", "议");
    assertThat(PrintableText.wrapped(FAMILY + "e\u0301e\u0301" + FAMILY, 4))
        .containsExactly(FAMILY + "e\u0301e\u0301", FAMILY);
  }

  @Test
  void keepsWordsInLatinLettersAndMarksTogether() {
    assertThat(PrintableText.wrapped("记录中没有“monday”、friday。", 14))
        .containsExactly("记录中没有", "“monday”、", "friday。")
        .allMatch(line -> DisplayWidth.of(line) <= 14);
    assertThat(PrintableText.wrapped("缔约方。会议", 6)).containsExactly("缔约", "方。会", "议");
  }

  @Test
  void breaksALetterWithoutEnd() {
    List<String> lines = PrintableText.wrapped("\u1100".repeat(200_000), 40);

    assertThat(lines).hasSize(10_000).allMatch(line -> DisplayWidth.of(line) == 40);
    assertThat(PrintableText.wrapped(FAMILY.repeat(2) + "\u1100\u1100", 3))
        .containsExactly(FAMILY, FAMILY, "\u1100", "\u1100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u0301",
        "\u1100",
        "\u1161",
        "\u200D",
        "\uD83C\uDDE6",
        "👨\u200D",
        "a "
      })
  void wrapsLongTextsInLinearTime(String letter) {
    String text = "a".repeat(41) + letter.repeat(200_000);

    List<String> lines =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PrintableText.wrapped(text, 40));

    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 40);
  }

  private static String printed(TextTable table) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    table.print(out);
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
