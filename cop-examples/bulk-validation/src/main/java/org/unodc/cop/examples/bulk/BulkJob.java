package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Builds the Flink job. It reads lines, validates them in parallel, and writes the findings as part
 * of a checkpoint, so that the report has each finding exactly once even if a task fails.
 */
final class BulkJob {
  private static final int RESTARTS = 3;

  private BulkJob() {}

  /**
   * {@return the Flink environment with the settings of this job: an embedded cluster, or the
   * cluster of {@code flink run}}
   *
   * @param out the folder of the report, which has the checkpoints until the job ends
   * @param parallelism the number of lines that are validated at the same time
   * @param interval the time between two checkpoints
   * @param from the checkpoint from which to resume; empty for a new job
   * @param claim whether the checkpoint belongs to the report, so that the job removes it when it
   *     has a later one
   */
  static StreamExecutionEnvironment environment(
      Path out, int parallelism, Duration interval, Optional<Path> from, boolean claim) {
    Configuration settings = new Configuration();
    settings.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, interval);
    settings.set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, interval);
    settings.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        CheckpointLocator.folder(out).toUri().toString());
    settings.set(
        CheckpointingOptions.SAVEPOINT_DIRECTORY,
        CheckpointLocator.savepoints(out).toUri().toString());
    settings.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(1));
    settings.set(
        StateRecoveryOptions.RESTORE_MODE,
        claim ? RecoveryClaimMode.CLAIM : RecoveryClaimMode.NO_CLAIM);
    from.ifPresent(
        checkpoint ->
            settings.set(StateRecoveryOptions.SAVEPOINT_PATH, checkpoint.toUri().toString()));
    return StreamExecutionEnvironment.getExecutionEnvironment(settings);
  }

  /** {@return the lines of all files of the input} */
  static DataStream<InputLine> read(StreamExecutionEnvironment flink, InputFiles input)
      throws IOException {
    FileSource<InputLine> source =
        FileSource.forBulkFileFormat(
                new LineFormat(input.root().toString()), input.files().toArray(Path[]::new))
            .build();
    return flink.fromSource(source, WatermarkStrategy.noWatermarks(), "read").uid("read");
  }

  /** Validates each line alone, and writes the findings and the statistics. */
  static void judge(DataStream<InputLine> lines, LineJudge judge, String rules, Path out) {
    judge(lines, judge, Optional.empty(), rules, out);
  }

  /**
   * Validates the lines, and writes the findings and the statistics.
   *
   * @param slices how the record of these lines is validated in slices; empty if each line is
   *     validated alone
   * @param rules the version of the rules after an upgrade; empty if the report has only one
   * @param out the folder of the report
   */
  static void judge(
      DataStream<InputLine> lines,
      LineJudge judge,
      Optional<SlicedRecord> slices,
      String rules,
      Path out) {
    ImmutableList.Builder<SingleOutputStreamOperator<LineFinding>> operators =
        ImmutableList.builder();
    operators.add(
        lines.rebalance().process(new LineJudgeFunction(judge, rules)).uid("judge").name("judge"));
    slices.ifPresent(sliced -> operators.add(judgeSlices(lines, sliced, rules)));
    JudgedLines judged = new JudgedLines(operators.build());
    SingleOutputStreamOperator<LineFinding> unrefuted = unrefuted(judged);
    SingleOutputStreamOperator<LineFinding> undoubted = undoubted(judged, unrefuted);
    DataStream<LineFinding> found = judged.findings().union(unrefuted, undoubted, repeated(judged));
    write(found.map(LineFinding::toJson).uid("report"), new Path(out, "findings"), ".ndjson");
    writeRefused(judged.output(LineJudgeFunction.REFUSED), out);

    DataStream<StatisticsRow> open =
        undoubted
            .getSideOutput(OpenFindingFunction.REFUTED)
            .map(StatisticsRow::ofOpen)
            .uid("count open");
    DataStream<StatisticsRow> counted =
        judged
            .output(LineJudgeFunction.LINES)
            .union(open, found.map(new FindingCountFunction()).uid("count").name("count"));
    DataStream<StatisticsRow> sums =
        counted
            .keyBy(StatisticsRow::key)
            .process(new StatisticsSumFunction())
            .uid("sum of a share")
            .map(StatisticsRow::withoutShare)
            .uid("without share");
    DataStream<StatisticsRow> totals =
        sums.keyBy(StatisticsRow::key).process(new StatisticsSumFunction()).uid("sum");
    write(totals.map(StatisticsRow::toText).uid("totals"), new Path(out, "statistics"), ".tsv");
  }

  /** One task cuts the record, because a slice can need any line. All tasks validate slices. */
  private static SingleOutputStreamOperator<LineFinding> judgeSlices(
      DataStream<InputLine> lines, SlicedRecord slices, String rules) {
    return lines
        .filter(line -> !line.isEnd())
        .uid("elements")
        .keyBy(line -> true)
        .process(new SliceCutFunction(slices.cut()))
        .uid("cut")
        .name("cut")
        .rebalance()
        .process(new LineJudgeFunction(slices.judge(), rules))
        .uid("judge slices")
        .name("judge slices");
  }

  /** {@return the conditional findings that no fact of any line refutes} */
  private static SingleOutputStreamOperator<LineFinding> unrefuted(JudgedLines judged) {
    DataStream<FactQuestion> answers =
        answers(
            judged.output(LineJudgeFunction.FACTS),
            judged.output(LineJudgeFunction.QUESTIONS),
            "facts");
    return unless(answers, judged.output(LineJudgeFunction.CONDITIONALS), "references");
  }

  /** {@return the unrefuted findings about whose ids no refused line has a fact either} */
  private static SingleOutputStreamOperator<LineFinding> undoubted(
      JudgedLines judged, SingleOutputStreamOperator<LineFinding> unrefuted) {
    DataStream<FactQuestion> answers =
        answers(
            judged.output(LineJudgeFunction.DOUBTS),
            unrefuted.getSideOutput(OpenFindingFunction.QUESTIONS),
            "ids of refused lines");
    return unless(
        answers, unrefuted.getSideOutput(OpenFindingFunction.DOUBTFUL), "doubtful references");
  }

  private static DataStream<FactQuestion> answers(
      DataStream<String> facts, DataStream<FactQuestion> questions, String name) {
    return facts
        .connect(questions)
        .keyBy(fact -> fact, FactQuestion::fact)
        .process(new FactRegisterFunction())
        .uid(name)
        .name(name);
  }

  private static SingleOutputStreamOperator<LineFinding> unless(
      DataStream<FactQuestion> answers, DataStream<ConditionalFinding> findings, String name) {
    return findings
        .connect(answers)
        .keyBy(ConditionalFinding::question, answer -> answer)
        .process(new OpenFindingFunction())
        .uid(name)
        .name(name);
  }

  /** {@return the findings about ids that more than one entity has} */
  private static DataStream<LineFinding> repeated(JudgedLines judged) {
    return judged
        .output(LineJudgeFunction.ID_OWNERS)
        .keyBy(ConditionalFinding::key)
        .process(new RepeatedIdFunction())
        .uid("repeated ids")
        .name("repeated ids");
  }

  private static void write(DataStream<String> lines, Path folder, String suffix) {
    FileSink<String> sink =
        FileSink.forRowFormat(folder, new SimpleStringEncoder<String>("UTF-8"))
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .withOutputFileConfig(OutputFileConfig.builder().withPartSuffix(suffix).build())
            .build();
    lines.sinkTo(sink).uid(folder.getName()).name(folder.getName());
  }

  /** Writes the lines unchanged, in a folder for each file of the input. */
  private static void writeRefused(DataStream<InputLine> lines, Path out) {
    FileSink<InputLine> sink =
        FileSink.<InputLine>forRowFormat(
                new Path(out, "refused"), (line, part) -> part.write(RefusedLine.text(line)))
            .withBucketAssigner(new RefusedLineFolders())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .withOutputFileConfig(OutputFileConfig.builder().withPartSuffix(".ndjson").build())
            .build();
    lines.sinkTo(sink).uid("refused").name("refused");
  }

  /** The folder for a refused line. */
  private static final class RefusedLineFolders implements BucketAssigner<InputLine, String> {
    private static final long serialVersionUID = 1;

    @Override
    public String getBucketId(InputLine line, Context context) {
      return RefusedLine.folder(line);
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
      return SimpleVersionedStringSerializer.INSTANCE;
    }
  }
}
