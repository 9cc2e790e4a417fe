package org.unodc.cop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.JRE.JAVA_17;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.unodc.cop.benchmarks.measure.ReadingBesideLimitBenchmark;
import org.unodc.cop.benchmarks.result.Samples;

/**
 * Reading costs what {@code reading-budget.properties} says, no more, and no less either: where it
 * has become cheaper, the lower figure is to be recorded, or the next loss would go unseen. No
 * second is measured, only CPU time beside that of a codec written by hand, and bytes.
 */
@EnabledOnJre(value = JAVA_17, disabledReason = "another compiler gives other ratios")
class ReadingBudgetTest {
  private static final double CPU_TOLERANCE = 0.12;
  private static final double BYTES_TOLERANCE = 0.05;

  private static Samples samples;
  private static final Properties BUDGET = new Properties();

  @BeforeAll
  static void measure() throws RunnerException, IOException {
    try (InputStream file =
        ReadingBudgetTest.class.getResourceAsStream("reading-budget.properties")) {
      BUDGET.load(file);
    }
    samples =
        new Samples(
            Iterables.getOnlyElement(
                new Runner(
                        new OptionsBuilder()
                            .include(ReadingBesideLimitBenchmark.class.getName())
                            .jvmArgsPrepend("-Djmh.ignoreLock=true")
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()));
  }

  @Test
  void takesTheCpuTimeOfTheBudget() {
    assertWithin(samples.ratio("readNanos", "limitNanos"), "cpuBesideLimit", CPU_TOLERANCE);
  }

  @Test
  void allocatesTheBytesOfTheBudget() {
    assertWithin(samples.median("readBytes") / 1000, "allocatedKilobytes", BYTES_TOLERANCE);
  }

  private static void assertWithin(double measured, String name, double tolerance) {
    double budget = Double.parseDouble(BUDGET.getProperty(name));
    assertThat(measured)
        .as("%s, for which the budget is %s", name, budget)
        .isBetween(budget * (1 - tolerance), budget * (1 + tolerance));
  }
}
