package org.unodc.cop.benchmarks.result;

import static org.unodc.cop.benchmarks.measure.GrowthSeries.ENTITIES;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.LANGUAGES;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.LINES;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.RECORDS;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.RULES;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.SIDE_EVENTS;
import static org.unodc.cop.benchmarks.measure.GrowthSeries.STATEMENTS_AND_SIGNATURES;

import com.google.common.collect.ImmutableList;
import java.util.function.ToDoubleFunction;
import org.unodc.cop.benchmarks.measure.GrowthSeries;
import org.unodc.cop.benchmarks.result.LogarithmicPanel.Curve;
import org.unodc.cop.benchmarks.result.SvgDrawing.Point;

/** A chart of series cost, with logarithmic scales on which proportional growth has slope one. */
public final class GrowthChart {
  private static final int WIDTH = 980;
  private static final int HEIGHT = 452;

  private GrowthChart() {}

  /** {@return the chart as SVG} */
  public static String of(RunMeasurements all) {
    SvgDrawing svg =
        new SvgDrawing(WIDTH, HEIGHT, "Growth of the measured CPU time of reading and validating");
    new LogarithmicPanel(svg, 70, "CPU time in milliseconds by number of items", absolute(all))
        .draw();
    new LogarithmicPanel(svg, 560, "Relative cost by relative number of items", relative(all))
        .draw();
    return svg.drawn();
  }

  private static ImmutableList<Curve> absolute(RunMeasurements all) {
    return ImmutableList.of(
        curve(
            all,
            ENTITIES,
            "read, stakeholders and side events",
            "#0072b2",
            step -> step.of("readNanos")),
        curve(
            all,
            ENTITIES,
            "validate, stakeholders and side events",
            "#d55e00",
            step -> step.of("validateNanos")),
        curve(
            all,
            STATEMENTS_AND_SIGNATURES,
            "read and validate, statements and signatures",
            "#009e73",
            GrowthStep::nanos),
        curve(all, LINES, "read, lines", "#8a5a9e", step -> step.of("readNanos")));
  }

  private static ImmutableList<Curve> relative(RunMeasurements all) {
    return ImmutableList.of(
        curve(all, RECORDS, "records", "#0072b2", GrowthStep::nanos).relative(),
        curve(all, SIDE_EVENTS, "side events", "#d55e00", GrowthStep::nanos).relative(),
        curve(all, LANGUAGES, "languages", "#009e73", GrowthStep::nanos).relative(),
        curve(all, RULES, "rules, validate", "#8a5a9e", step -> step.of("validateNanos"))
            .relative());
  }

  private static Curve curve(
      RunMeasurements all,
      GrowthSeries series,
      String name,
      String colour,
      ToDoubleFunction<GrowthStep> nanos) {
    return new Curve(
        name,
        colour,
        all.growth(series).stream()
            .map(step -> new Point(step.size(), nanos.applyAsDouble(step) / 1e6))
            .toList());
  }
}
