package org.unodc.cop.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reading needs only the memory of one value, for inputs of any length. */
@Tag("thorough")
class SoakTest {

  @Test
  void readsAMillionLinesAndABadLineAffectsNoOther() throws Exception {
    assertThat(printed("lines", 1_000_000))
        .isEqualTo(
            """
            999000 sound, {document.encoding=200, json.syntax=200, document.limit=10, \
            member.unknown=200, member.missing=190, value.type=200}
            """);
  }

  @Test
  void readsARecordOfMoreThan150MegabytesElementByElement() throws Exception {
    assertThat(printed("record", 180_000))
        .isEqualTo(
            """
            the record itself is true
            179820 sound, {document.limit=1, value.type=180}
            more than 150 MB true
            """);
  }

  private static String printed(String what, int count) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "--class-path",
                System.getProperty("java.class.path"),
                Soak.class.getName(),
                what,
                String.valueOf(count))
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
