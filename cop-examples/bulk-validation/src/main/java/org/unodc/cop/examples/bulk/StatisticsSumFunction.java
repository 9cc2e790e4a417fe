package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up the rows with the same key, and sends the sum at the end of the input. */
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
  public void processElement(StatisticsRow row, Context context, Collector<StatisticsRow> out)
      throws Exception {
    StatisticsRow before = sum.value();
    if (before == null) {
      context.timerService().registerEventTimeTimer(END_OF_INPUT);
    }
    sum.update(before == null ? row : row.withCount(Math.addExact(before.count(), row.count())));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<StatisticsRow> out)
      throws Exception {
    out.collect(sum.value());
  }
}
