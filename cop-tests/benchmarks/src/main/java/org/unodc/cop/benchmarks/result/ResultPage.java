package org.unodc.cop.benchmarks.result;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.result.Measurements.Work;

/** The page of results in Markdown: ratios first, then what they were measured on. */
public final class ResultPage {
  private ResultPage() {}

  /** {@return the page; it shows the chart that stands beside it under this name} */
  public static String of(Measurements all, String chart, String remark) {
    return String.join(
            "\n\n",
            "# Results",
            remark + " This page is written by the command that [README.md](README.md) names.",
            "CPU time of one thread in the unit of a bare `nextToken()` loop over the same bytes"
                + " (%s ms here): medians of the ratios of each round."
                    .formatted(figure(all.floorMillis())),
            "![Reading, writing, reading and validating](" + chart + ")",
            "## Targets",
            table("|  | ratio | measured | wanted at most | |", targets(all)),
            "## Reading, writing, validating one record",
            table(
                "| | read | kB | write | kB | validate | kB | read and validate | kB | retained / JSON |",
                contenders(all)),
            "Whoever has no validator of its own is paired with Hibernate Validator; the record in a"
                + " tree with networknt. kB are allocated by one operation. The record of UNTOC that the"
                + " library ships, in the same unit: "
                + shipped(all.shipped())
                + '.',
            "## Growth",
            table(
                "| stakeholders and side events | JSON in kB | read, µs for each | validate, µs for each | stream of stakeholders, µs for each |",
                growth(all)),
            "## Start-up",
            table("| process | CPU seconds to the first validated record |", startUp(all)),
            "## Surroundings",
            Surroundings.text())
        + '\n';
  }

  private static Stream<String> targets(Measurements all) {
    return Target.of(all).stream()
        .map(
            target ->
                row(
                    Integer.toString(target.number()),
                    target.ratio(),
                    figure(target.measured()),
                    figure(target.most()),
                    target.isMet() ? "met" : "**not met**"));
  }

  private static Stream<String> contenders(Measurements all) {
    return Arrays.stream(Contender.values()).map(contender -> contender(all, contender));
  }

  private static String contender(Measurements all, Contender contender) {
    List<String> cells = new ArrayList<>();
    cells.add(contender.title());
    for (Work work : Work.values()) {
      boolean done = !contender.validator().isEmpty() || work == Work.READ || work == Work.WRITE;
      cells.add(done ? figure(all.cost(contender, work)) : "–");
      cells.add(done ? whole(all.kilobytes(contender, work)) : "–");
    }
    cells.add(figure(all.retained(contender)));
    return row(cells.toArray(String[]::new));
  }

  private static String shipped(Samples samples) {
    return Arrays.stream(Work.values())
        .map(
            work ->
                work.words() + ' ' + figure(samples.ratio(work.counter() + "Nanos", "floorNanos")))
        .collect(joining(", "));
  }

  private static Stream<String> growth(Measurements all) {
    return all.growth().stream()
        .map(
            size -> {
              double entities = Double.parseDouble(size.parameter("entities"));
              return row(
                  whole(entities),
                  whole(size.median("recordBytes") / 1000),
                  figure(size.median("readNanos") / 1000 / entities),
                  figure(size.median("validateNanos") / 1000 / entities),
                  figure(size.median("streamNanos") / 1000 / entities));
            });
  }

  private static Stream<String> startUp(Measurements all) {
    return Stream.of("NOBODY", "COP", "JACKSON_3_RECORDS", "DSL_JSON", "FASTJSON2")
        .map(
            program ->
                row(
                    program.equals("NOBODY")
                        ? "one that does nothing"
                        : Contender.valueOf(program).title(),
                    figure(all.startUp(program) / 1000)));
  }

  private static String table(String head, Stream<String> rows) {
    String line = "|---".repeat((int) head.chars().filter(c -> c == '|').count() - 1) + '|';
    return head + '\n' + line + '\n' + rows.collect(joining("\n"));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String figure(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
