package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, schedules and JSON-LD have the same bytes on every machine. */
@Tag("thorough")
class SameEverywhereTest {

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "windows-1256", "UTF-16"})
  void haveTheSameBytesUnderAnyLocaleZoneAndCharset(String charset)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Publications.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed.replace("\0", "").replaceAll("[^0-9a-f\n]", "").lines())
        .containsExactlyElementsOf(Collections.nCopies(9, Publications.digest()));
  }
}
