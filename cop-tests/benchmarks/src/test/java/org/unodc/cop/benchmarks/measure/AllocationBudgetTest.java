package org.unodc.cop.benchmarks.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.JRE.JAVA_17;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading, writing, also of 5,000 side events as tables, and validating allocate the kB of {@code
 * allocation-budget.properties}. The test also fails if an operation allocates less, so that the
 * lower figure is recorded and a later loss is detected: {@code mvn -Pthorough -pl
 * cop-tests/benchmarks -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=AllocationBudgetTest
 * -Dcop.budget.write=true test} records new figures.
 */
@EnabledOnJre(value = JAVA_17, disabledReason = "Other versions of the JDK allocate other objects.")
@Tag("thorough")
class AllocationBudgetTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/unodc/cop/benchmarks/measure/allocation-budget.properties");

  private static final double TOLERANCE = 0.02;

  private static final Properties BUDGET = new Properties();
  private static Map<String, Double> allocated = Map.of();

  @BeforeAll
  static void measure() throws IOException, InterruptedException {
    allocated =
        JavaProcess.figures(
            ImmutableList.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
            AllocationProgram.class,
            ImmutableList.of());
    if (Boolean.getBoolean("cop.budget.write")) {
      record();
    }
    try (Reader budget = Files.newBufferedReader(FILE, UTF_8)) {
      BUDGET.load(budget);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events.csv",
        "events.xlsx",
        "generated.read",
        "generated.write",
        "generated.rules",
        "shipped.read",
        "shipped.write",
        "shipped.rules"
      })
  void allocatesTheBudget(String operation) {
    double budget = Double.parseDouble(BUDGET.getProperty(operation));
    assertThat(allocated.get(operation))
        .as("kB, budget %s; -Dcop.budget.write=true records new budgets", budget)
        .isBetween(budget * (1 - TOLERANCE), budget * (1 + TOLERANCE));
  }

  @Test
  void hasABudgetForEachOperation() {
    assertThat(BUDGET.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(allocated.keySet());
  }

  private static void record() throws IOException {
    Files.writeString(
        FILE,
        new TreeMap<>(allocated)
            .entrySet().stream()
                .map(entry -> entry.getKey() + " = " + whole(entry.getValue()) + '\n')
                .collect(
                    joining(
                        "",
                        "# The kB that one operation allocates on Java 17 without the C2 compiler,"
                            + " counted by AllocationBudgetTest.\n",
                        "")),
        UTF_8);
  }

  private static String whole(double kilobytes) {
    return String.format(Locale.ROOT, "%.0f", kilobytes);
  }
}
