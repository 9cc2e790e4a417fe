package org.unodc.cop.benchmarks.result;

import static java.util.Comparator.comparingDouble;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.measure.RuleCostProgram;

/**
 * The table of the rules by their cost in both records.
 *
 * @param generated the CPU times in the generated record, in nanoseconds by name
 * @param shipped the same in the record of UNTOC
 */
record RuleCostTable(Map<String, Double> generated, Map<String, Double> shipped) {
  /** A rule with a smaller share of the cost of all rules in both records has no row. */
  private static final double LEAST_SHARE = 0.01;

  static String of(RunMeasurements all) {
    return new RuleCostTable(
            all.ruleCosts(MeasuredRecord.GENERATED), all.ruleCosts(MeasuredRecord.SHIPPED))
        .text();
  }

  private String text() {
    List<String> named =
        rules()
            .filter(rule -> largestShare(rule) >= LEAST_SHARE)
            .sorted(comparingDouble(this::largestShare).reversed())
            .toList();
    return String.join(
        "\n\n",
        "## Cost by rule",
        """
        What each rule adds to a validation without any rule, or to one by all other rules, \
        whichever is less, in token loops and as a share of the cost of all rules. A fact that \
        several rules need counts for none of them. The least of all rounds is given. A test fails \
        if a rule allocates more than a fifth of the bytes of all rules.\
        """,
        table(
            "| rule | generated record | share | record of UNTOC | share |",
            Stream.concat(
                named.stream().map(this::ruleRow), Stream.of(others(named), allRules()))));
  }

  private Stream<String> rules() {
    return generated.keySet().stream()
        .filter(name -> !name.equals(RuleCostProgram.ALL) && !name.equals(RuleCostProgram.FLOOR));
  }

  private double largestShare(String rule) {
    return Math.max(share(generated, rule), share(shipped, rule));
  }

  private String ruleRow(String rule) {
    return row(
        '`' + rule + '`',
        figure(units(generated, rule)),
        percent(share(generated, rule)),
        figure(units(shipped, rule)),
        percent(share(shipped, rule)));
  }

  private String others(List<String> named) {
    List<String> others = rules().filter(rule -> !named.contains(rule)).toList();
    return row(
        others.size() + " others",
        figure(others.stream().mapToDouble(rule -> units(generated, rule)).sum()),
        percent(others.stream().mapToDouble(rule -> share(generated, rule)).sum()),
        figure(others.stream().mapToDouble(rule -> units(shipped, rule)).sum()),
        percent(others.stream().mapToDouble(rule -> share(shipped, rule)).sum()));
  }

  private String allRules() {
    return row(
        "**all rules together**",
        figure(units(generated, RuleCostProgram.ALL)),
        percent(1),
        figure(units(shipped, RuleCostProgram.ALL)),
        percent(1));
  }

  private static double units(Map<String, Double> costs, String name) {
    return costs.getOrDefault(name, 0.0) / costs.getOrDefault(RuleCostProgram.FLOOR, 1.0);
  }

  private static double share(Map<String, Double> costs, String name) {
    return costs.getOrDefault(name, 0.0) / costs.getOrDefault(RuleCostProgram.ALL, 1.0);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
