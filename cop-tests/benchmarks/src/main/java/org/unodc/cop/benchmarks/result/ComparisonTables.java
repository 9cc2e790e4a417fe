package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.peer.Contender.COP;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.NOTHING;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.whole;
import static org.unodc.cop.benchmarks.result.WorkKind.READ;
import static org.unodc.cop.benchmarks.result.WorkKind.READ_AND_VALIDATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.peer.Contender;

/** The tables that compare the library with others: same constraints, same rules, everything. */
final class ComparisonTables {
  private ComparisonTables() {}

  static String of(RunMeasurements all, String chart) {
    return String.join(
        "\n\n",
        "## The same constraints",
        "Hibernate Validator checks the constraints of single fields. The library checks all of"
            + " them when it reads, except four, for which it has rules; a test plants a violation"
            + " of each. So reading by the library compares with reading by a peer and Hibernate"
            + " Validator.",
        table("| | read with constraints | kB | cop / this |", constraints(all)),
        "## The same rules",
        "Fifteen rules of the catalogue (four on texts, three on references, four on treaty"
            + " actions, two on stakeholders, two on side events) beside the same fifteen as"
            + " hand-written loops without engine, places or report. A test compares their"
            + " findings in broken records.",
        table("| | CPU time | kB | rules / by hand |", rules(all)),
        "## Everything",
        "![CPU time by library: reading and validating, reading, writing](" + chart + ")",
        table(
            "| | read | kB | write | kB | validate | kB | read and validate | kB"
                + " | heap / JSON |",
            everything(all)),
        "The library runs all rules. The other libraries have Hibernate Validator, and the Jackson"
            + " 3 tree has networknt JSON Schema; both check much less.");
  }

  private static Stream<String> constraints(RunMeasurements all) {
    return Arrays.stream(Contender.values())
        .filter(contender -> contender.does(true))
        .map(contender -> constraints(all, contender, contender == COP ? READ : READ_AND_VALIDATE));
  }

  private static String constraints(RunMeasurements all, Contender contender, WorkKind work) {
    double cost = all.cost(contender, work);
    return row(
        name(contender),
        figure(cost),
        whole(all.kilobytes(contender, MeasuredRecord.GENERATED, work)),
        contender == COP ? NOTHING : figure(all.cost(COP, READ) / cost));
  }

  private static Stream<String> rules(RunMeasurements all) {
    BenchmarkSamples samples = all.sameRules();
    return Stream.of(
        row(
            "**cop**, fifteen rules",
            figure(samples.ratio("validateNanos", "floorNanos")),
            whole(samples.median("validateBytes") / 1000),
            figure(samples.ratio("validateNanos", "limitNanos"))),
        row(
            "hand-written loops",
            figure(samples.ratio("limitNanos", "floorNanos")),
            whole(samples.median("limitBytes") / 1000),
            NOTHING));
  }

  private static Stream<String> everything(RunMeasurements all) {
    Stream<String> library =
        Stream.of(line(all, COP, MeasuredRecord.GENERATED), line(all, COP, MeasuredRecord.SHIPPED));
    return Stream.concat(
        library,
        Arrays.stream(Contender.values())
            .filter(contender -> contender != COP)
            .map(contender -> line(all, contender, MeasuredRecord.GENERATED)));
  }

  private static String line(RunMeasurements all, Contender contender, MeasuredRecord record) {
    boolean isGenerated = record == MeasuredRecord.GENERATED;
    List<String> cells = new ArrayList<>();
    cells.add(name(contender) + (isGenerated ? "" : ", record of UNTOC"));
    for (WorkKind work : WorkKind.values()) {
      boolean isMeasured = contender.does(work.validates());
      cells.add(isMeasured ? figure(cost(all, contender, record, work)) : NOTHING);
      cells.add(isMeasured ? whole(all.kilobytes(contender, record, work)) : NOTHING);
    }
    cells.add(isGenerated ? figure(all.retained(contender)) : NOTHING);
    return row(cells.toArray(String[]::new));
  }

  private static double cost(
      RunMeasurements all, Contender contender, MeasuredRecord record, WorkKind work) {
    return contender == COP ? all.cost(record, work) : all.cost(contender, work);
  }

  private static String name(Contender contender) {
    return contender == COP ? "**cop**" : contender.title();
  }
}
