package org.unodc.cop.tests.bomb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class BombTest {
  /** Each bomb with the code of its last problem, or "read" if it is accepted. */
  private static final String OUTCOMES =
      """
      lists in lists|document.limit
      objects in objects|document.limit
      lists in an unknown member|document.limit
      texts in texts|document.limit
      many deep lists|member.unknown
      empty lists|document.limit
      empty sessions|document.too-many-problems
      one source too many|document.limit
      types behind everything|read
      one type behind everything|member.unknown
      types that are missing|document.too-many-problems
      one member too many|document.limit
      an unknown member again|document.too-many-problems
      a known member again|document.too-many-problems
      unknown members that collide|document.too-many-problems
      long names|document.too-many-problems
      a name of millions|document.limit
      languages|read
      languages that collide|read
      a text of millions|document.limit
      a text of escapes|document.limit
      many long texts|read
      halves of characters|document.too-many-problems
      marks on one letter|read
      marks out of order|read
      addresses that never end|read
      numbers that never end|read
      brackets that never close|read
      symbols that never end|read
      a million digits|document.limit
      an exponent in a whole number|value.invalid
      an exponent in a decimal number|value.invalid
      a small exponent|value.invalid
      blanks alone|document.empty
      blanks before and after|read
      a blank too many|document.limit
      lines without end|json.syntax
      one id|read
      one room at one time|read
      a circle of organizations|read
      """;

  @Test
  void eachIsReadOrRefusedWithinBoundedTimeAndMemory() throws Exception {
    assertThat(printedBy(BombDisposal.class, "-Xmx512m"))
        .allSatisfy(line -> assertThat(ratio(line)).as(line).isLessThan(BombDisposal.MAX_RATIO))
        .extracting(line -> line.substring(0, line.lastIndexOf('|')))
        .containsExactlyElementsOf(OUTCOMES.lines().toList());
  }

  @Test
  void eachOfYamlIsReadOrRefusedWithinBoundedMemory() throws Exception {
    assertThat(printedBy(YamlBombDisposal.class, "-Xmx768m"))
        .containsExactly(
            "lines|read",
            "comments|read",
            "members|document.too-many-problems",
            "levels|yaml.syntax");
  }

  private static List<String> printedBy(Class<?> program, String memory) throws IOException {
    Process disposal =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .start();
    return new String(disposal.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }

  private static double ratio(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf('|') + 1));
  }
}
