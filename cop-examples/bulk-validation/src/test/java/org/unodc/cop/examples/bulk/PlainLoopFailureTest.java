package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If the plain loop cannot write its whole report, it writes no part of it. */
class PlainLoopFailureTest {
  @TempDir private Path folder;

  @Test
  void writesNoPartOfAReportIfThePlainLoopFails() throws IOException {
    Path input = Files.writeString(folder.resolve("a.ndjson"), "garbage\n");
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("statistics"), folder.resolve("no-folder"));

    Invocation failed =
        Invocation.of("validate", input, "--out", out, "--day", "2026-11-24", "--without-flink");

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.err())
        .doesNotContain("--resume")
        .contains(
            "The plain loop writes no checkpoints. Run the same command again to start from the"
                + " beginning.");
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .doesNotContain("report.ndjson", "report.tsv", "_SUCCESS");
    }
  }
}
