package org.unodc.cop.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.JRE.JAVA_17;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.unodc.cop.benchmarks.measure.ReadingBesideLimitBenchmark;
import org.unodc.cop.benchmarks.result.BenchmarkSamples;

/**
 * Reading stays within the budget of {@code reading-budget.properties}. The test also fails if
 * reading becomes much cheaper, so that the lower figures are recorded and a later loss is
 * detected. It compares the CPU time with that of a hand-written codec, and counts the allocated
 * bytes. {@code mvn -pl cop-tests/benchmarks -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=ReadingBudgetTest -Dcop.budget.write=true test} records new figures.
 */
@EnabledOnJre(value = JAVA_17, disabledReason = "The ratios are different with another compiler.")
class ReadingBudgetTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/unodc/cop/benchmarks/reading-budget.properties");
  private static final double CPU_TOLERANCE = 0.08;
  private static final double BYTES_TOLERANCE = 0.02;

  private static final Properties BUDGET = new Properties();
  private static double cpuBesideLimit;
  private static double allocatedKilobytes;

  @BeforeAll
  static void measure() throws RunnerException, IOException {
    BenchmarkSamples samples =
        BenchmarkSamples.of(
            Iterables.getOnlyElement(
                new Runner(
                        new OptionsBuilder()
                            .include(ReadingBesideLimitBenchmark.class.getName())
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()));
    cpuBesideLimit = samples.ratio("readNanos", "limitNanos");
    allocatedKilobytes = samples.median("readBytes") / 1000;
    if (Boolean.getBoolean("cop.budget.write")) {
      record();
    }
    try (Reader budget = Files.newBufferedReader(FILE, UTF_8)) {
      BUDGET.load(budget);
    }
  }

  @Test
  void takesTheCpuTimeOfTheBudget() {
    assertWithin(cpuBesideLimit, "cpuBesideLimit", CPU_TOLERANCE);
  }

  @Test
  void allocatesTheBytesOfTheBudget() {
    assertWithin(allocatedKilobytes, "allocatedKilobytes", BYTES_TOLERANCE);
  }

  private static void assertWithin(double measured, String name, double tolerance) {
    double budget = Double.parseDouble(BUDGET.getProperty(name));
    assertThat(measured)
        .as(
            "%s, for which the budget is %s; -Dcop.budget.write=true records a new budget",
            name, budget)
        .isBetween(budget * (1 - tolerance), budget * (1 + tolerance));
  }

  private static void record() throws IOException {
    Files.writeString(
        FILE,
        String.format(
            Locale.ROOT,
            """
            # The budget for reading the generated record, measured by ReadingBudgetTest on Java 17:
            # the CPU time in the unit of the hand-written codec, and the allocated kB.
            cpuBesideLimit = %.2f
            allocatedKilobytes = %.0f
            """,
            cpuBesideLimit,
            allocatedKilobytes),
        UTF_8);
  }
}
