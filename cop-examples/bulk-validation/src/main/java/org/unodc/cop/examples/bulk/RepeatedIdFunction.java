package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Sends the findings about all entities with one id except the first entity, in the order of files
 * and lines. The findings may arrive in any order: the function keeps the earliest so far and sends
 * the others.
 */
final class RepeatedIdFunction
    extends KeyedProcessFunction<String, ConditionalFinding, LineFinding> {
  static final Comparator<LineFinding> ORDER =
      comparing(LineFinding::file).thenComparing(LineFinding::line);

  private static final long serialVersionUID = 1;

  private transient ValueState<LineFinding> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", LineFinding.class));
  }

  @Override
  public void processElement(
      ConditionalFinding conditional, Context context, Collector<LineFinding> out)
      throws Exception {
    LineFinding known = first.value();
    LineFinding other = conditional.finding();
    if (known == null) {
      first.update(other);
    } else if (ORDER.compare(known, other) <= 0) {
      out.collect(other);
    } else {
      first.update(other);
      out.collect(known);
    }
  }
}
