package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up the tallies of a key, and tells the sum at the end of the input. */
final class StatisticsSumFunction
    extends KeyedProcessFunction<String, StatisticsRow, StatisticsRow> {
  private static final long serialVersionUID = 1;
  private static final long END_OF_INPUT = Long.MAX_VALUE;

  private transient ValueState<StatisticsRow> sum;

  @Override
  public void open(OpenContext context) {
    sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", StatisticsRow.class));
  }

  @Override
  public void processElement(StatisticsRow tally, Context context, Collector<StatisticsRow> out)
      throws Exception {
    StatisticsRow before = sum.value();
    if (before == null) {
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }
    sum.update(before == null ? tally : tally.with(Math.addExact(before.count(), tally.count())));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<StatisticsRow> out)
      throws Exception {
    out.collect(sum.value());
  }
}
