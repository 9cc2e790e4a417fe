package org.unodc.cop.examples.bulk;

import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Has each line judged, and sends what the judge says where it belongs. */
final class LineJudgeFunction extends ProcessFunction<InputLine, LineFinding> {
  static final OutputTag<StatisticsRow> LINES = tag("lines", StatisticsRow.class);
  static final OutputTag<String> FACTS = tag("facts", String.class);
  static final OutputTag<ConditionalFinding> CONDITIONALS =
      tag("conditionals", ConditionalFinding.class);
  static final OutputTag<FactQuestion> QUESTIONS = tag("questions", FactQuestion.class);
  static final OutputTag<ConditionalFinding> BEARERS = tag("bearers", ConditionalFinding.class);

  /** Under this name the lines that were judged are counted while the job runs. */
  static final String PROGRESS = "lines";

  private static final long serialVersionUID = 1;
  private static final int REMEMBERED = 100_000;

  private final LineJudge judge;
  private final LongCounter progress = new LongCounter();
  private transient Set<Object> said;

  LineJudgeFunction(LineJudge judge) {
    this.judge = judge;
  }

  @Override
  public void open(OpenContext context) {
    said = new HashSet<>();
    getRuntimeContext().addAccumulator(PROGRESS, progress);
  }

  @Override
  public void processElement(InputLine line, Context context, Collector<LineFinding> out) {
    progress.add(1);
    judge.judge(line, new Sending(context, out));
  }

  /**
   * {@return whether this was not said before, as far as is remembered}
   *
   * <p>What all lines say is sent once and not by each of them. Saying it again does no harm, so
   * nobody has to remember it after a restart.
   */
  private boolean isNew(Object fact) {
    if (said.size() == REMEMBERED) {
      said.clear();
    }
    return said.add(fact);
  }

  private static <T> OutputTag<T> tag(String name, Class<T> type) {
    return new OutputTag<>(name, TypeInformation.of(type));
  }

  private final class Sending implements JudgeOutput {
    private final Context context;
    private final Collector<LineFinding> out;

    Sending(Context context, Collector<LineFinding> out) {
      this.context = context;
      this.out = out;
    }

    @Override
    public void line(InputLine line, String type, boolean readable) {
      context.output(LINES, StatisticsRow.of(line, type, readable));
    }

    @Override
    public void add(LineFinding found) {
      out.collect(found);
    }

    @Override
    public void addUnless(String fact, LineFinding found) {
      ConditionalFinding conditional = ConditionalFinding.shared(fact, found);
      context.output(CONDITIONALS, conditional);
      if (isNew(conditional.question())) {
        context.output(QUESTIONS, conditional.question());
      }
    }

    @Override
    public void holds(String fact) {
      if (isNew(fact)) {
        context.output(FACTS, fact);
      }
    }

    @Override
    public void bears(String id, LineFinding found) {
      context.output(BEARERS, ConditionalFinding.shared(id, found));
    }
  }
}
