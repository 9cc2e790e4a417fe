package org.unodc.cop.benchmarks.result;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.ShippedRecordBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;

/**
 * All that one run measured.
 *
 * @param remark how thorough it was, as a sentence
 * @param surroundings what it was measured on, as a list in Markdown
 * @param all what every benchmark gave
 */
public record RunMeasurements(String remark, String surroundings, List<BenchmarkSamples> all) {
  /** {@return what was measured here and now} */
  public static RunMeasurements here(String remark, List<BenchmarkSamples> all) {
    return new RunMeasurements(remark, RunEnvironment.text(), all);
  }

  /** {@return the CPU time of a kind of work, in the unit of the bare loop over the tokens} */
  double cost(Contender contender, WorkKind work) {
    return codec(contender).ratio(work.nanos(), "floorNanos");
  }

  /** {@return the kB that a kind of work allocates} */
  double kilobytes(Contender contender, WorkKind work) {
    return codec(contender).median(work.bytes()) / 1000;
  }

  /** {@return the milliseconds of the bare loop over the tokens} */
  double floorMillis() {
    return codec(Contender.COP).median("floorNanos") / 1e6;
  }

  /** {@return the bytes in memory for each byte of JSON} */
  double retained(Contender contender) {
    return one(RetainedBenchmark.class, "contender", contender.name())
        .ratio("heapBytes", "jsonBytes");
  }

  /** {@return the milliseconds of CPU time from the start of a process to its first record} */
  double startUp(String program) {
    return one(StartUpBenchmark.class, "program", program).median("cpuMillis");
  }

  /** {@return what every process took to its first record, in the order in which they ran} */
  ImmutableList<BenchmarkSamples> startUps() {
    return all(StartUpBenchmark.class).collect(toImmutableList());
  }

  /** {@return what reading lines and one record take, each by bytes} */
  BenchmarkSamples streams() {
    return only(StreamBenchmark.class, samples -> true);
  }

  BenchmarkSamples shipped() {
    return only(ShippedRecordBenchmark.class, samples -> true);
  }

  /** {@return what each size took, the smallest first} */
  ImmutableList<GrowthStep> growth(GrowthSeries growing) {
    return GrowthStep.all(
        all(GrowthBenchmark.class)
            .filter(samples -> samples.parameter("growing").equals(growing.name()))
            .toList());
  }

  private BenchmarkSamples codec(Contender contender) {
    return one(CodecBenchmark.class, "contender", contender.name());
  }

  private BenchmarkSamples one(Class<?> benchmark, String parameter, String value) {
    return only(benchmark, samples -> samples.parameter(parameter).equals(value));
  }

  private BenchmarkSamples only(Class<?> benchmark, Predicate<BenchmarkSamples> wanted) {
    return all(benchmark)
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(benchmark + " gave no result"));
  }

  private Stream<BenchmarkSamples> all(Class<?> benchmark) {
    return all.stream().filter(samples -> samples.benchmark().equals(benchmark.getName()));
  }
}
