package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The report does not depend on the number of tasks. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class SameReportTest {
  @TempDir private Path folder;

  @Test
  void reportsErrorsOfRecordsWithOneTaskAndWithTwo() {
    Path input = folder.resolve("records");
    Invocation.of("generate", "records", 1_000, input);
    Invocation one = validate(input, "one", "--parallelism", 1);
    Invocation two = validate(input, "two", "--parallelism", 2);
    Invocation plain = validate(input, "plain", "--without-flink");

    assertThat(one.exitCode()).isEqualTo(1);
    assertThat(one.err()).containsPattern("Took [\\d,]+ ms\\.");
    assertThat(one.out())
        .isEqualToNormalizingNewlines(
            """
            severity    rule                               type               count
            LINES       read                               conference           997
            LINES       refused                            conference             3
            UNREADABLE  document.limit                     conference             2
            UNREADABLE  json.syntax                        conference             1
            UNREADABLE  value.type                         conference             1
            ERROR       reference.resolves                 statements            10
            WARNING     side-event.has-its-room-to-itself  sideEvents             4
            """);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(plain.out()).isEqualTo(one.out());
    assertThat(report("one")).hasLineCount(18).isEqualTo(report("two")).isEqualTo(report("plain"));
  }

  @Test
  void reportsErrorsOfEntitiesWithOneTaskAndWithTwo() {
    Path input = folder.resolve("entities");
    Invocation.of("generate", "entities", 2_000, input);
    Invocation one = validate(input, "one", "--conference", "example-cop", "--parallelism", 1);
    Invocation two = validate(input, "two", "--conference", "example-cop", "--parallelism", 2);
    Invocation plain = validate(input, "plain", "--conference", "example-cop", "--without-flink");

    assertThat(one.exitCode()).isEqualTo(1);
    assertThat(one.out())
        .isEqualToNormalizingNewlines(
            """
            severity    rule                        type                 count
            LINES       read                        sessions                20
            LINES       read                        stakeholders           200
            LINES       read                        statements           1,778
            LINES       refused                     statements               2
            UNREADABLE  json.syntax                 statements               2
            ERROR       reference.ids-are-unique    statements               4
            ERROR       reference.resolves          statements              18
            NOTICE      reference.is-not-an-orphan  stakeholders             4
            """);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(plain.out()).isEqualTo(one.out());
    assertThat(report("one")).isEqualTo(report("two")).isEqualTo(report("plain"));
  }

  @Test
  void writesAnEmptyReportOfEmptyFiles() throws IOException {
    Path input = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(input.resolve("a.ndjson"), "");
    Files.writeString(input.resolve("b.ndjson"), "");

    Invocation flink = validate(input, "flink");
    Invocation plain = validate(input, "plain", "--without-flink");

    assertThat(flink.exitCode()).isZero();
    assertThat(flink.out()).isEqualTo(plain.out());
    assertThat(plain.exitCode()).isZero();
  }

  private Invocation validate(Path input, String out, Object... options) {
    return Invocation.of(
        Stream.concat(
                Stream.of("validate", input, "--out", folder.resolve(out)),
                Stream.concat(
                    Stream.of("--day", "2026-11-24", "--checkpoint-every", "PT0.05S"),
                    Stream.of(options)))
            .toArray());
  }

  private String report(String out) {
    return Invocation.sorted(folder.resolve(out).resolve("findings"));
  }
}
