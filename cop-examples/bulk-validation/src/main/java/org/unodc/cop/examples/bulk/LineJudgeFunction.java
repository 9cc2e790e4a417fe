package org.unodc.cop.examples.bulk;

import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Validates each line, and sends the results to the outputs of the operator. */
final class LineJudgeFunction extends ProcessFunction<InputLine, LineFinding> {
  static final OutputTag<StatisticsRow> LINES = tag("lines", StatisticsRow.class);
  static final OutputTag<InputLine> REFUSED = tag("refused", InputLine.class);
  static final OutputTag<String> FACTS = tag("facts", String.class);
  static final OutputTag<String> DOUBTS = tag("doubts", String.class);
  static final OutputTag<ConditionalFinding> CONDITIONALS =
      tag("conditionals", ConditionalFinding.class);
  static final OutputTag<FactQuestion> QUESTIONS = tag("questions", FactQuestion.class);
  static final OutputTag<ConditionalFinding> ID_OWNERS = tag("id-owners", ConditionalFinding.class);

  /** The name of the group of metrics of this job. */
  static final String METRICS = "cop";

  /** The name of the accumulator that counts the validated lines while the job runs. */
  static final String PROGRESS = "lines";

  private static final long serialVersionUID = 1;
  private static final int MAX_REMEMBERED = 100_000;

  private final LineJudge judge;
  private final String rules;
  private final LongCounter progress = new LongCounter();
  private transient Set<Object> sent;
  private transient Counter linesRead;
  private transient Counter linesRefused;

  /**
   * Creates the function.
   *
   * @param rules as in {@link LineFinding}
   */
  LineJudgeFunction(LineJudge judge, String rules) {
    this.judge = judge;
    this.rules = rules;
  }

  @Override
  public void open(OpenContext context) {
    sent = new HashSet<>();
    getRuntimeContext().addAccumulator(PROGRESS, progress);
    MetricGroup group = getRuntimeContext().getMetricGroup().addGroup(METRICS);
    linesRead = group.counter("linesRead");
    linesRefused = group.counter("linesRefused");
    group.meter("linesReadPerSecond", new MeterView(linesRead));
  }

  @Override
  public void processElement(InputLine line, Context context, Collector<LineFinding> out) {
    if (line.isEnd()) {
      context.output(LINES, StatisticsRow.ofFile());
      return;
    }
    if (!(judge instanceof SliceJudge)) {
      progress.add(1);
    }
    judge.judge(line, new OperatorOutput(context, out));
  }

  /**
   * {@return whether this task has not sent this fact or question before, as far as it remembers}
   *
   * <p>A fact that many lines add is sent only once. To send it again is harmless, so the memory is
   * neither complete nor part of a checkpoint.
   */
  private boolean isNew(Object factOrQuestion) {
    if (sent.size() == MAX_REMEMBERED) {
      sent.clear();
    }
    return sent.add(factOrQuestion);
  }

  private static <T> OutputTag<T> tag(String name, Class<T> type) {
    return new OutputTag<>(name, TypeInformation.of(type));
  }

  private final class OperatorOutput implements JudgeOutput {
    private final Context context;
    private final Collector<LineFinding> out;

    OperatorOutput(Context context, Collector<LineFinding> out) {
      this.context = context;
      this.out = out;
    }

    @Override
    public void line(InputLine line, String type, boolean readable) {
      (readable ? linesRead : linesRefused).inc();
      context.output(LINES, StatisticsRow.of(line, type, rules, readable));
      if (!readable) {
        context.output(REFUSED, line);
      }
    }

    @Override
    public void add(LineFinding finding) {
      out.collect(stamped(finding));
    }

    @Override
    public void addUnless(String fact, String doubt, LineFinding finding) {
      ConditionalFinding conditional = ConditionalFinding.of(fact, doubt, stamped(finding));
      context.output(CONDITIONALS, conditional);
      if (isNew(conditional.question())) {
        context.output(QUESTIONS, conditional.question());
      }
    }

    @Override
    public void addFact(String fact) {
      if (isNew(fact)) {
        context.output(FACTS, fact);
      }
    }

    @Override
    public void addDoubt(String doubt) {
      if (isNew(doubt)) {
        context.output(DOUBTS, doubt);
      }
    }

    @Override
    public void addUnlessFirst(String id, LineFinding finding) {
      context.output(ID_OWNERS, ConditionalFinding.of(id, "", stamped(finding)));
    }

    private LineFinding stamped(LineFinding finding) {
      return rules.isEmpty() ? finding : finding.withRules(rules);
    }
  }
}
