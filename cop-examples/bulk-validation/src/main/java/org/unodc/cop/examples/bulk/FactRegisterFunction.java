package org.unodc.cop.examples.bulk;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Knows of each fact whether it was told, and answers those who ask or have asked. */
final class FactRegisterFunction
    extends KeyedCoProcessFunction<String, String, FactQuestion, FactQuestion> {
  private static final long serialVersionUID = 1;

  private transient ValueState<Boolean> holds;
  private transient ListState<FactQuestion> asked;

  @Override
  public void open(OpenContext context) {
    holds = getRuntimeContext().getState(new ValueStateDescriptor<>("holds", Boolean.class));
    asked =
        getRuntimeContext().getListState(new ListStateDescriptor<>("asked", FactQuestion.class));
  }

  @Override
  public void processElement1(String fact, Context context, Collector<FactQuestion> out)
      throws Exception {
    if (holds.value() == null) {
      holds.update(true);
      asked.get().forEach(out::collect);
      asked.clear();
    }
  }

  @Override
  public void processElement2(FactQuestion question, Context context, Collector<FactQuestion> out)
      throws Exception {
    if (holds.value() == null) {
      asked.add(question);
    } else {
      out.collect(question);
    }
  }
}
