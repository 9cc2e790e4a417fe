package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.DefaultOpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new version of the job reads the checkpoints of an earlier one by the ids of the operators and
 * the names of their states. A change of one of them loses that state.
 */
class JobStateTest {
  @TempDir private Path folder;

  @Test
  void keepsTheIdsOfItsOperators() throws Exception {
    Path input = Files.writeString(folder.resolve("sessions.ndjson"), "");
    org.apache.flink.core.fs.Path out =
        org.apache.flink.core.fs.Path.fromLocalFile(folder.resolve("out").toFile());
    StreamExecutionEnvironment flink =
        BulkJob.environment(out, 1, Duration.ofSeconds(1), Optional.empty(), true);
    InputFiles files = new InputFiles(org.apache.flink.core.fs.Path.fromLocalFile(input.toFile()));
    BulkJob.judge(
        BulkJob.read(flink, files),
        new EntityJudge(LocalDate.of(2026, 11, 24), "example-cop"),
        "",
        out);

    assertThat(
            flink.getStreamGraph(false).getStreamNodes().stream()
                .sorted(Comparator.comparing(StreamNode::getId))
                .map(StreamNode::getTransformationUID))
        .containsExactlyInAnyOrder(
            "read",
            "judge",
            "facts",
            "references",
            "ids of refused lines",
            "doubtful references",
            "refused",
            "Sink Committer: refused",
            "count open",
            "repeated ids",
            "report",
            "findings",
            "Sink Committer: findings",
            "count",
            "sum of a share",
            "without share",
            "sum",
            "totals",
            "statistics",
            "Sink Committer: statistics");
  }

  @Test
  void keepsTheNamesOfItsStates() throws Exception {
    assertThat(states(new FactRegisterFunction())).containsExactly("VALUE holds", "LIST pending");
    assertThat(states(new OpenFindingFunction())).containsExactly("VALUE refuted", "LIST open");
    assertThat(states(new RepeatedIdFunction())).containsExactly("VALUE first");
    assertThat(states(new StatisticsSumFunction())).containsExactly("VALUE sum");
  }

  /** Flink reads a record of a state by the names of its components. */
  @Test
  void keepsTheComponentsOfTheRecordsInItsStates() {
    assertThat(components(FactQuestion.class)).isEqualTo("fact, share");
    assertThat(components(ConditionalFinding.class)).isEqualTo("key, doubt, share, finding");
    assertThat(components(LineFinding.class))
        .isEqualTo("file, line, pointer, severity, rule, type, message, rules");
    assertThat(components(StatisticsRow.class))
        .isEqualTo("severity, rule, type, rules, share, count");
  }

  private static String components(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(joining(", "));
  }

  /** {@return the kinds and the names of the states that a function registers} */
  private static List<String> states(AbstractRichFunction function) throws Exception {
    List<String> states = new ArrayList<>();
    function.setRuntimeContext(
        (RuntimeContext)
            Proxy.newProxyInstance(
                JobStateTest.class.getClassLoader(),
                new Class<?>[] {RuntimeContext.class},
                (proxy, method, arguments) -> {
                  StateDescriptor<?, ?> state = (StateDescriptor<?, ?>) arguments[0];
                  states.add(state.getType() + " " + state.getName());
                  return null;
                }));
    function.open(DefaultOpenContext.INSTANCE);
    return states;
  }
}
