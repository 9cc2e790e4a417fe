package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.rounded;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.time;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.whole;

import java.util.stream.IntStream;
import org.unodc.cop.benchmarks.measure.GrowthSeries;

/**
 * An estimate of the cost of a worldwide register, calculated from measurements of smaller records.
 *
 * @param largest the largest measured record of statements and signatures
 * @param line the CPU time of reading one line, in nanoseconds
 */
record RegisterEstimate(GrowthStep largest, double line) {
  private static final double CONVENTIONS = 40;
  private static final double ALL = 1e8;
  private static final double EACH = ALL / CONVENTIONS;
  private static final int PROCESSORS = 4;

  /** The memory of a machine with 16 GB, of which 2 GB are reserved for other uses. */
  private static final double MEMORY = 14e9;

  /** The factor for garbage in the heap. */
  private static final double HEAP_FACTOR = 1.5;

  static RegisterEstimate of(RunMeasurements all) {
    GrowthStep lines = GrowthStep.largest(all.growth(GrowthSeries.LINES));
    return new RegisterEstimate(
        GrowthStep.largest(all.growth(GrowthSeries.STATEMENTS_AND_SIGNATURES)),
        lines.of("readNanos") / lines.size());
  }

  String text() {
    return String.join(
        "\n\n",
        "## Estimate for a worldwide register",
        "An imaginary register of forty conventions with a total of 100,000,000 statements and"
            + " signatures, which are read and validated by all rules. Its cost is calculated from"
            + " the largest record of statements and signatures above (with L of them). It is the"
            + " CPU time of **all** threads, including garbage collection. Each convention is a"
            + " separate record, because no rule needs more than one record.",
        formula(),
        machines());
  }

  private String formula() {
    return """
        ```
        n = 100,000,000 / 40                          = %s for each convention
        c(n) = c(L) · d^log2(n / L)                   = %s · %s^%s = %s for each record
        all  = 40 · c(n)                              = %s of one processor
        heap = 1.5 · (heap(L) + JSON(L)) · n / L      = %s GB for each record
        lines = 100,000,000 · read(one line)          = %s of one processor, in 64 MB
        ```"""
        .formatted(
            whole(EACH),
            time(largest.of("allNanos") / 1e9),
            figure(doubling()),
            figure(doublings()),
            time(secondsEach()),
            time(CONVENTIONS * secondsEach()),
            rounded(heap() / 1e9),
            time(ALL * line / 1e9));
  }

  private String machines() {
    return ("c is the cost of reading and validating, and d its factor for a doubled size in the"
                + " last step, at least 2. The heap is proportional, with a reserve of half its"
                + " size for garbage. If the entities are lines, each is read separately, and only"
                + " rules that need no other entity can validate it. Machines with %d of these processors"
                + " and 16 GB process %d records at a time and share the forty records, without any"
                + " waiting time:")
            .formatted(PROCESSORS, recordsAtATime())
        + "\n\n"
        + table(
            "| machines | heap of each | total time |",
            IntStream.of(1, 4, 10, 40)
                .mapToObj(
                    machines ->
                        row(
                            whole(machines),
                            rounded(recordsAtATime() * heap() / 1e9) + " GB",
                            time(seconds(machines)))));
  }

  /** {@return the factor for a doubled size; at least 2, because a constant part loses weight} */
  private double doubling() {
    return Math.max(2, largest.doubling("allNanos").orElseThrow());
  }

  private double doublings() {
    return Math.log(EACH / largest.size()) / Math.log(2);
  }

  /** {@return the CPU time of reading and validating the record of one convention} */
  private double secondsEach() {
    return largest.of("allNanos") / 1e9 * Math.pow(doubling(), doublings());
  }

  private double heap() {
    return HEAP_FACTOR
        * (largest.of("heapBytes") + largest.of("jsonBytes"))
        * EACH
        / largest.size();
  }

  private int recordsAtATime() {
    return (int) Math.max(1, Math.min(PROCESSORS, Math.floor(MEMORY / heap())));
  }

  private double seconds(int machines) {
    return Math.ceil(CONVENTIONS / (machines * (double) recordsAtATime())) * secondsEach();
  }
}
