package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report does not depend on how many work on it. */
class SameReportTest {
  @TempDir private Path folder;

  @Test
  void findsTheFaultsOfRecordsWithOneTaskAndWithTwo() {
    Path input = folder.resolve("records");
    Invocation.of("generate", "records", 10_000, input);

    Invocation one = validate(input, "one", "--parallelism", 1);
    Invocation two = validate(input, "two", "--parallelism", 2);
    Invocation plain = validate(input, "plain", "--without-flink");

    assertThat(one.exitCode()).isEqualTo(1);
    assertThat(one.out())
        .isEqualToNormalizingNewlines(
            """
            severity    rule                               type               count
            LINES       read                               conference         9,988
            LINES       refused                            conference            12
            UNREADABLE  json.limit                         conference             2
            UNREADABLE  json.syntax                        conference            10
            UNREADABLE  value.type                         conference             1
            ERROR       reference.resolves                 statements           100
            WARNING     side-event.has-its-room-to-itself  sideEvents            40
            """);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(plain.out()).isEqualTo(one.out());
    assertThat(report("one")).hasLineCount(153).isEqualTo(report("two")).isEqualTo(report("plain"));
  }

  @Test
  void findsTheFaultsOfEntitiesWithOneTaskAndWithTwo() {
    Path input = folder.resolve("entities");
    Invocation.of("generate", "entities", 10_000, input);

    Invocation one = validate(input, "one", "--conference", "example-cop", "--parallelism", 1);
    Invocation two = validate(input, "two", "--conference", "example-cop", "--parallelism", 2);
    Invocation plain = validate(input, "plain", "--conference", "example-cop", "--without-flink");

    assertThat(one.exitCode()).isEqualTo(1);
    assertThat(one.out())
        .isEqualToNormalizingNewlines(
            """
            severity    rule                        type                 count
            LINES       read                        sessions               100
            """);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(plain.out()).isEqualTo(one.out());
    assertThat(report("one")).isEqualTo(report("two")).isEqualTo(report("plain"));
  }

  private Invocation validate(Path input, String out, Object... options) {
    Object[] arguments = new Object[6 + options.length];
    Object[] first = {"validate", input, "--out", folder.resolve(out), "--day", "2026-11-24"};
    System.arraycopy(first, 0, arguments, 0, 6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    return Invocation.of(arguments);
  }

  private String report(String out) {
    return Invocation.sorted(folder.resolve(out).resolve("findings"));
  }
}
