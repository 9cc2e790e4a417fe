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
 * What a register of the world would cost, reckoned from what was measured and not measured itself.
 *
 * @param largest the largest record of statements and signatures that was measured
 * @param line reading one line, in nanoseconds
 */
record RegisterEstimate(GrowthStep largest, double line) {
  private static final double CONVENTIONS = 40;
  private static final double ALL = 1e8;
  private static final double EACH = ALL / CONVENTIONS;
  private static final int PROCESSORS = 4;

  /** Of 16 GB, two are for everything else. */
  private static final double MEMORY = 14e9;

  /** Java needs room for garbage beside what is kept. */
  private static final double HEAP_TO_SPARE = 1.5;

  static RegisterEstimate of(RunMeasurements all) {
    GrowthStep lines = GrowthStep.largest(all.growth(GrowthSeries.LINES));
    return new RegisterEstimate(
        GrowthStep.largest(all.growth(GrowthSeries.STATEMENTS_AND_SIGNATURES)),
        lines.of("readNanos") / lines.size());
  }

  String text() {
    return String.join(
        "\n\n",
        "## A register of the world",
        "Forty conventions with 100,000,000 statements and signatures together, every one read and"
            + " judged by all rules. Nobody has such a register; this is reckoned from the largest"
            + " record of statements and signatures above (L of them), with the CPU time of **all**"
            + " threads, garbage collection included. A convention is a record by itself, since no"
            + " rule looks from one record into another.",
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
    return ("c is reading and validating, and d what twice as many took in the last step, at least 2;"
                + " the heap grows in proportion, and half as much again is for garbage. As lines,"
                + " each entity is read by itself, and only what needs no other entity can be"
                + " judged. Machines with %d processors like this one and 16 GB take %d records at"
                + " once and share the forty out, reckoned as if no processor waited:")
            .formatted(PROCESSORS, atOnce())
        + "\n\n"
        + table(
            "| machines | heap of each | everything |",
            IntStream.of(1, 4, 10, 40)
                .mapToObj(
                    machines ->
                        row(
                            whole(machines),
                            rounded(atOnce() * heap() / 1e9) + " GB",
                            time(seconds(machines)))));
  }

  /** What did not grow so far is no reason to hope for less than proportion. */
  private double doubling() {
    return Math.max(2, largest.doubling("allNanos").orElseThrow());
  }

  private double doublings() {
    return Math.log(EACH / largest.size()) / Math.log(2);
  }

  /** Reading and validating the record of one convention. */
  private double secondsEach() {
    return largest.of("allNanos") / 1e9 * Math.pow(doubling(), doublings());
  }

  private double heap() {
    return HEAP_TO_SPARE
        * (largest.of("heapBytes") + largest.of("jsonBytes"))
        * EACH
        / largest.size();
  }

  private int atOnce() {
    return (int) Math.max(1, Math.min(PROCESSORS, Math.floor(MEMORY / heap())));
  }

  private double seconds(int machines) {
    return Math.ceil(CONVENTIONS / (machines * (double) atOnce())) * secondsEach();
  }
}
