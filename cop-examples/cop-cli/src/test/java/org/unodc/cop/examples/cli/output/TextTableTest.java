package org.unodc.cop.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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

  private static String printed(TextTable table) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    table.print(out);
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
