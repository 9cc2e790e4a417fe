package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several tasks share the work if all lines refer to one id. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class SkewedIdTest {
  private static final int TASKS = 4;
  private static final int KEY_GROUPS = 128;

  @TempDir private Path folder;

  @Test
  void waitsForTheEntityToWhichAllEarlierLinesRefer() throws IOException {
    write(
        "a/statements.ndjson",
        IntStream.range(0, 2_000).mapToObj(SkewedIdTest::statement)::iterator);
    write("b/sessions.ndjson", List.of("{\"id\":\"popular\",\"title\":\"Session\"}"));

    Invocation invocation = validate("out");

    assertThat(invocation.exitCode()).isZero();
    assertThat(invocation.out())
        .isEqualToNormalizingNewlines(
            """
            severity    rule  type               count
            LINES       read  sessions               1
            LINES       read  statements         2,000
            """);
  }

  @Test
  void reportsEachReferenceToAMissingEntity() throws IOException {
    write(
        "statements.ndjson", IntStream.range(0, 2_000).mapToObj(SkewedIdTest::statement)::iterator);

    assertThat(validate("out").out()).containsPattern("reference.resolves +statements +2,000");
  }

  @Test
  void asksOnceForEachShareAndDividesTheStateAmongTheTasks() throws IOException {
    int lines = 10_000;
    write(
        "a/statements.ndjson",
        IntStream.range(0, lines).mapToObj(SkewedIdTest::statement)::iterator);
    write("b/sessions.ndjson", List.of("{\"id\":\"popular\",\"title\":\"Session\"}"));
    RecordedMetrics.clear();

    assertThat(validate("out", "--parallelism", 2).exitCode()).isZero();

    // Each line sends its finding. Each of the two tasks asks once for each of the 64 shares.
    List<Long> received = RecordedMetrics.counts("references", "numRecordsIn");
    assertThat(received).hasSize(2);
    long sum = received.stream().mapToLong(Long::longValue).sum();
    assertThat(sum).isBetween((long) lines, lines + 2L * ConditionalFinding.SHARES);
    assertThat(received).allMatch(count -> count < sum * 0.7);

    // A fact for each statement and the session, and for "is referred to", by one or both tasks.
    List<Long> facts = RecordedMetrics.counts("facts", "numRecordsIn");
    assertThat(facts.stream().mapToLong(Long::longValue).sum())
        .isLessThan(lines + 10 + 2L * ConditionalFinding.SHARES);
    assertThat(facts).allMatch(count -> count < sum * 0.7);
  }

  @Test
  void reportsAllEntitiesWithOneIdExceptTheFirst() throws IOException {
    write("statements.ndjson", Collections.nCopies(2_000, statement(1)));

    assertThat(validate("out").out())
        .containsPattern("reference.ids-are-unique +statements +1,999\n");
  }

  @Test
  void dividesTheFindingsOfOneIdAmongTheTasks() {
    Map<Integer, Long> findingsOfTask =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(line -> new LineFinding("a", line, "", "ERROR", "rule", "statements", ""))
            .map(finding -> ConditionalFinding.of("popular", "", finding).question())
            .collect(groupingBy(SkewedIdTest::taskOf, counting()));

    assertThat(findingsOfTask).hasSize(TASKS);
    assertThat(findingsOfTask.values()).allMatch(findings -> findings < 4_000);
  }

  private static int taskOf(FactQuestion question) {
    return KeyGroupRangeAssignment.assignKeyToParallelOperator(question, KEY_GROUPS, TASKS);
  }

  private static String statement(int number) {
    return "{\"id\":\"statement-%d\",\"session\":\"popular\",\"title\":\"Statement\"}"
        .formatted(number);
  }

  private void write(String name, Iterable<String> lines) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  private Invocation validate(String out, Object... options) {
    Object[] first =
        Invocation.elementArguments(
            folder.resolve("in"), folder.resolve(out), "--checkpoint-every", "PT0.05S");
    return Invocation.of(Stream.concat(Stream.of(first), Stream.of(options)).toArray());
  }
}
