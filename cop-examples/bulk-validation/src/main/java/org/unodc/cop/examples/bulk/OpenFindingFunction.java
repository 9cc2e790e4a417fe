package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps conditional findings until a fact refutes them. At the end of the input, it sends the
 * findings that no fact has refuted.
 */
final class OpenFindingFunction
    extends KeyedCoProcessFunction<FactQuestion, ConditionalFinding, FactQuestion, LineFinding> {
  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;

  private transient ValueState<Boolean> refuted;
  private transient ListState<LineFinding> open;

  @Override
  public void open(OpenContext context) {
    refuted = getRuntimeContext().getState(new ValueStateDescriptor<>("refuted", Boolean.class));
    open = getRuntimeContext().getListState(new ListStateDescriptor<>("open", LineFinding.class));
  }

  @Override
  public void processElement1(
      ConditionalFinding finding, Context context, Collector<LineFinding> out) throws Exception {
    if (refuted.value() == null) {
      open.add(finding.finding());
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }
  }

  @Override
  public void processElement2(FactQuestion answer, Context context, Collector<LineFinding> out)
      throws Exception {
    refuted.update(true);
    open.clear();
    context.timerService().deleteEventTimeTimer(END_OF_INPUT);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<LineFinding> out)
      throws Exception {
    open.get().forEach(out::collect);
    open.clear();
  }
}
