package org.unodc.cop.examples.bulk;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Finds all that bear an id but the first in the order of files and lines, in whatever order they
 * come: of two, the later one is a finding, and the other is kept.
 */
final class RepeatedIds extends KeyedProcessFunction<String, Conditional, Found> {
  static final Comparator<Found> ORDER = comparing(Found::file).thenComparing(Found::line);

  private static final long serialVersionUID = 1;

  private transient ValueState<Found> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Found.class));
  }

  @Override
  public void processElement(Conditional bearer, Context context, Collector<Found> out)
      throws Exception {
    Found known = first.value();
    Found other = bearer.found();
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
