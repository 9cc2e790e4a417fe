package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.validation.Report;

/** Writes reports to a stream, in a format for programs. */
public final class ReportStreamSink implements ReportSink {
  private final PrintWriter out;
  private final ReportOutputFormat format;
  private final ReportRenderer renderer;
  private final boolean several;

  /**
   * Creates a sink.
   *
   * @param several whether there may be several documents; each then has one line of JSON
   */
  public ReportStreamSink(
      PrintWriter out, ReportOutputFormat format, ReportRenderer renderer, boolean several) {
    this.out = out;
    this.format = format;
    this.renderer = renderer;
    this.several = several;
  }

  @Override
  public void accept(DocumentResult result) {
    if (format == ReportOutputFormat.JSON) {
      out.println(json(result));
    } else if (format.hasProblems()) {
      result
          .problems()
          .forEach(problem -> out.println(renderer.render(result.document(), problem, format)));
    }
    if (format != ReportOutputFormat.JSON) {
      result.report().ifPresent(report -> out.print(renderer.render(report, format)));
    }
  }

  private String json(DocumentResult result) {
    return result
        .report()
        .map(this::json)
        .orElseGet(() -> CompactJson.line(unreadableDocument(result)));
  }

  /** Writes a single report as {@code --out} does, so that it can be a baseline. */
  private String json(Report report) {
    CopJson<Report> reports = CopJson.of(Report.class);
    return several
        ? "{\"report\":" + reports.compact().write(report).strip() + "}"
        : reports.write(report).strip();
  }

  private static ImmutableMap<String, Object> unreadableDocument(DocumentResult result) {
    return ImmutableMap.of(
        "file",
        result.document(),
        "problems",
        result.problems().stream()
            .map(ReportStreamSink::members)
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableMap<String, Object> members(Problem problem) {
    return ImmutableMap.of(
        "code", problem.code().code(),
        "pointer", problem.pointer(),
        "line", problem.line(),
        "column", problem.column(),
        "message", problem.message());
  }
}
