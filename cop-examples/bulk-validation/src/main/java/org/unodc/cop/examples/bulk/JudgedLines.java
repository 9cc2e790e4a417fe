package org.unodc.cop.examples.bulk;

import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/**
 * The outputs of the operators that validate lines.
 *
 * @param operators the operators, at least one
 */
record JudgedLines(List<SingleOutputStreamOperator<LineFinding>> operators) {

  /** {@return the findings that do not depend on other lines} */
  DataStream<LineFinding> findings() {
    return operators.stream()
        .map(operator -> (DataStream<LineFinding>) operator)
        .reduce(DataStream::union)
        .orElseThrow();
  }

  /** {@return an output of all operators} */
  <T> DataStream<T> output(OutputTag<T> tag) {
    return operators.stream()
        .map(operator -> (DataStream<T>) operator.getSideOutput(tag))
        .reduce(DataStream::union)
        .orElseThrow();
  }
}
