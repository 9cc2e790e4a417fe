package org.unodc.cop.examples.bulk;

import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Keeps conditional findings until a fact refutes them. At the end of the input, it sends the
 * findings that no fact has refuted, and asks about their doubts.
 */
final class OpenFindingFunction
    extends KeyedCoProcessFunction<FactQuestion, ConditionalFinding, FactQuestion, LineFinding> {
  /** The findings that a fact has refuted. */
  static final OutputTag<LineFinding> REFUTED =
      new OutputTag<>("refuted", TypeInformation.of(LineFinding.class));

  /** The findings that no fact has refuted, under the condition that their doubt does not hold. */
  static final OutputTag<ConditionalFinding> DOUBTFUL =
      new OutputTag<>("doubtful", TypeInformation.of(ConditionalFinding.class));

  /** The questions whether these doubts hold. */
  static final OutputTag<FactQuestion> QUESTIONS =
      new OutputTag<>("questions", TypeInformation.of(FactQuestion.class));

  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;

  private transient ValueState<Boolean> refuted;
  private transient ListState<ConditionalFinding> open;

  @Override
  public void open(OpenContext context) {
    refuted = getRuntimeContext().getState(new ValueStateDescriptor<>("refuted", Boolean.class));
    open =
        getRuntimeContext()
            .getListState(new ListStateDescriptor<>("open", ConditionalFinding.class));
  }

  @Override
  public void processElement1(
      ConditionalFinding finding, Context context, Collector<LineFinding> out) throws Exception {
    if (refuted.value() == null) {
      open.add(finding);
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    } else {
      context.output(REFUTED, finding.finding());
    }
  }

  @Override
  public void processElement2(FactQuestion answer, Context context, Collector<LineFinding> out)
      throws Exception {
    refuted.update(true);
    open.get().forEach(finding -> context.output(REFUTED, finding.finding()));
    open.clear();
    context.timerService().deleteEventTimeTimer(END_OF_INPUT);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<LineFinding> out)
      throws Exception {
    Set<FactQuestion> questions = new HashSet<>();
    for (ConditionalFinding finding : open.get()) {
      if (finding.doubt().isEmpty()) {
        out.collect(finding.finding());
      } else {
        context.output(DOUBTFUL, finding.unlessDoubt());
        questions.add(finding.unlessDoubt().question());
      }
    }
    questions.forEach(question -> context.output(QUESTIONS, question));
    open.clear();
  }
}
