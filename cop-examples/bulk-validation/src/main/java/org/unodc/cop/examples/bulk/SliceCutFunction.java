package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps all elements, and at the end of the input sends the slices of their record. */
final class SliceCutFunction extends KeyedProcessFunction<Boolean, InputLine, InputLine> {
  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;

  private final SliceCut cut;
  private transient ListState<InputLine> elements;

  /** Creates the function. */
  SliceCutFunction(SliceCut cut) {
    this.cut = cut;
  }

  @Override
  public void open(OpenContext context) {
    elements =
        getRuntimeContext().getListState(new ListStateDescriptor<>("elements", InputLine.class));
  }

  @Override
  public void processElement(InputLine line, Context context, Collector<InputLine> out)
      throws Exception {
    elements.add(line);
    context.timerService().registerEventTimeTimer(END_OF_INPUT);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<InputLine> out)
      throws Exception {
    cut.cut(elements.get()).forEach(out::collect);
    elements.clear();
  }
}
