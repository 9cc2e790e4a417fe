package org.unodc.cop.benchmarks.result;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import org.openjdk.jmh.results.RunResult;
import org.unodc.cop.benchmarks.measure.CodecBenchmark;
import org.unodc.cop.benchmarks.measure.GrowthBenchmark;
import org.unodc.cop.benchmarks.measure.RetainedBenchmark;
import org.unodc.cop.benchmarks.measure.ShippedRecordBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StreamBenchmark;
import org.unodc.cop.benchmarks.peer.Contender;

/** All that one run measured, benchmark by benchmark. */
public final class Measurements {
  private final ImmutableList<Samples> all;

  /** Creates measurements of what JMH gives, which holds every benchmark. */
  public Measurements(Collection<RunResult> runs) {
    this.all = runs.stream().map(Samples::new).collect(toImmutableList());
  }

  /** {@return the CPU time of a kind of work, in the unit of the bare loop over the tokens} */
  double cost(Contender contender, Work work) {
    return codec(contender).ratio(work.counter() + "Nanos", "floorNanos");
  }

  /** {@return the kB that a kind of work allocates} */
  double kilobytes(Contender contender, Work work) {
    return codec(contender).median(work.counter() + "Bytes") / 1000;
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

  /** {@return what reading lines and one record take, each by bytes} */
  Samples streams() {
    return only(StreamBenchmark.class, samples -> true);
  }

  Samples shipped() {
    return only(ShippedRecordBenchmark.class, samples -> true);
  }

  /** {@return the records that grow, the smallest first} */
  ImmutableList<Samples> growth() {
    return all.stream()
        .filter(samples -> samples.isOf(GrowthBenchmark.class))
        .collect(toImmutableList());
  }

  private Samples codec(Contender contender) {
    return one(CodecBenchmark.class, "contender", contender.name());
  }

  private Samples one(Class<?> benchmark, String parameter, String value) {
    return only(benchmark, samples -> samples.parameter(parameter).equals(value));
  }

  private Samples only(Class<?> benchmark, Predicate<Samples> wanted) {
    return all.stream()
        .filter(samples -> samples.isOf(benchmark) && wanted.test(samples))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(benchmark + " gave no result"));
  }

  /** The kinds of work of a round. */
  enum Work {
    READ("read"),
    WRITE("write"),
    VALIDATE("validate"),
    READ_AND_VALIDATE("readAndValidate");

    private final String counter;

    Work(String counter) {
      this.counter = counter;
    }

    String counter() {
      return counter;
    }

    /** {@return what is done, in lower-case words} */
    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
