package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up the tallies of a key, and tells the sum at the end of the input. */
final class Sum extends KeyedProcessFunction<String, Tally, Tally> {
  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;

  private transient ValueState<Tally> sum;

  @Override
  public void open(OpenContext context) {
    sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", Tally.class));
  }

  @Override
  public void processElement(Tally tally, Context context, Collector<Tally> out) throws Exception {
    Tally before = sum.value();
    if (before == null) {
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }
    sum.update(before == null ? tally : tally.with(Math.addExact(before.count(), tally.count())));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Tally> out) throws Exception {
    out.collect(sum.value());
  }
}
