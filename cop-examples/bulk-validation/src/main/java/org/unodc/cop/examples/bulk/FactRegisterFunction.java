package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Registers facts, and answers questions about them, including questions that arrived before the
 * fact.
 */
final class FactRegisterFunction
    extends KeyedCoProcessFunction<String, String, FactQuestion, FactQuestion> {
  private static final long serialVersionUID = 1;

  private transient ValueState<Boolean> holds;
  private transient ListState<FactQuestion> pending;

  @Override
  public void open(OpenContext context) {
    holds = getRuntimeContext().getState(new ValueStateDescriptor<>("holds", Boolean.class));
    pending =
        getRuntimeContext().getListState(new ListStateDescriptor<>("pending", FactQuestion.class));
  }

  @Override
  public void processElement1(String fact, Context context, Collector<FactQuestion> out)
      throws Exception {
    if (holds.value() == null) {
      holds.update(true);
      pending.get().forEach(out::collect);
      pending.clear();
    }
  }

  @Override
  public void processElement2(FactQuestion question, Context context, Collector<FactQuestion> out)
      throws Exception {
    if (holds.value() == null) {
      pending.add(question);
    } else {
      out.collect(question);
    }
  }
}
