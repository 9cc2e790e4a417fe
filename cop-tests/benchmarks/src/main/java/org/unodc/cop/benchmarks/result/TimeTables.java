package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.measure.MeasuredRecord.GENERATED;
import static org.unodc.cop.benchmarks.measure.MeasuredRecord.SHIPPED;
import static org.unodc.cop.benchmarks.peer.Contender.COP;
import static org.unodc.cop.benchmarks.peer.Contender.DSL_JSON;
import static org.unodc.cop.benchmarks.peer.Contender.FASTJSON2;
import static org.unodc.cop.benchmarks.peer.Contender.JACKSON_3_RECORDS;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.NOTHING;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.figure;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.rounded;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.row;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.table;
import static org.unodc.cop.benchmarks.result.MarkdownFormat.whole;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.measure.MeasuredRecord;
import org.unodc.cop.benchmarks.measure.StartUpBenchmark;
import org.unodc.cop.benchmarks.measure.StartUpOptions;
import org.unodc.cop.benchmarks.peer.Contender;

/** The tables of start-up, of the first records of a process, and of growing records. */
final class TimeTables {
  private static final ImmutableList<Contender> CONTENDERS =
      ImmutableList.of(COP, JACKSON_3_RECORDS, DSL_JSON, FASTJSON2);

  private TimeTables() {}

  static String of(RunMeasurements all) {
    return String.join(
        "\n\n",
        "## First, hundredth and steady",
        "The CPU time of the working thread to read and validate one record, in milliseconds: the"
            + " first of a process, the hundredth (the median of nine records around it), and after"
            + " many, in a full run about a thousand.",
        table("| | first | hundredth | steady |", early(all)),
        "## Start-up",
        "The CPU time of a process with all its threads until the first record is validated, in"
            + " seconds. The archive has the classes that the process loads, and the quick compiler"
            + " is `-XX:TieredStopAtLevel=1`, both for all processes alike.",
        table(startUpHead(), startUp(all)),
        "## Growth",
        "The CPU time of growing records in milliseconds. *Growth* is the factor from the row"
            + " before, divided by that of the token loop, and 1 if the cost grows as the JSON.",
        table(
            "| | number | JSON, kB | token loop | read | growth | validate | growth |",
            Arrays.stream(GrowthSeries.values()).flatMap(series -> growth(all, series))));
  }

  private static Stream<String> early(RunMeasurements all) {
    Stream<String> shipped = Stream.of(early(all, COP, SHIPPED, "**cop**, record of UNTOC"));
    return Stream.concat(
        CONTENDERS.stream().map(contender -> early(all, contender, GENERATED, name(contender))),
        shipped);
  }

  private static String early(
      RunMeasurements all, Contender contender, MeasuredRecord record, String name) {
    return row(
        name,
        rounded(all.firstMillis(contender, record)),
        rounded(all.hundredthMillis(contender, record)),
        rounded(all.millis(contender, record, WorkKind.READ_AND_VALIDATE)));
  }

  private static String startUpHead() {
    StringBuilder head = new StringBuilder("| |");
    for (StartUpOptions options : StartUpOptions.values()) {
      head.append(' ').append(options.label()).append(" |");
    }
    return head.toString();
  }

  private static Stream<String> startUp(RunMeasurements all) {
    return Stream.concat(
        Stream.of(startUp(all, StartUpBenchmark.EMPTY, "empty program")),
        CONTENDERS.stream().map(contender -> startUp(all, contender.name(), name(contender))));
  }

  private static String startUp(RunMeasurements all, String program, String name) {
    return row(
        Stream.concat(
                Stream.of(name),
                Arrays.stream(StartUpOptions.values())
                    .map(options -> figure(all.startUp(program, options))))
            .toArray(String[]::new));
  }

  private static Stream<String> growth(RunMeasurements all, GrowthSeries series) {
    List<String> rows = new ArrayList<>();
    List<BenchmarkSamples> sizes = all.growth(series);
    for (int i = 0; i < sizes.size(); i++) {
      BenchmarkSamples own = sizes.get(i);
      BenchmarkSamples before = sizes.get(Math.max(0, i - 1));
      rows.add(
          row(
              series.label(),
              whole(Double.parseDouble(own.parameter("size"))),
              whole(own.median("jsonBytes") / 1000),
              millis(own, "floorNanos"),
              millis(own, "readNanos"),
              i == 0 ? NOTHING : figure(growth(own, before, "readNanos")),
              millis(own, "validateNanos"),
              i == 0 ? NOTHING : figure(growth(own, before, "validateNanos"))));
    }
    return rows.stream();
  }

  private static double growth(BenchmarkSamples own, BenchmarkSamples before, String counter) {
    return own.median(counter)
        / before.median(counter)
        / (own.median("floorNanos") / before.median("floorNanos"));
  }

  private static String millis(BenchmarkSamples samples, String counter) {
    return rounded(samples.median(counter) / 1e6);
  }

  private static String name(Contender contender) {
    return contender == COP ? "**cop**" : contender.title();
  }
}
