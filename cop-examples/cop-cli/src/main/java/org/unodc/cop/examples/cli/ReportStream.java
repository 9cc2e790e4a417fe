package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Writes reports to standard output. */
final class ReportStream {
  private final PrintWriter out;
  private final Ansi ansi;
  private final OutputForm form;
  private final OfficialLanguage language;
  private final boolean several;

  ReportStream(CommandLine command, OutputForm form, OfficialLanguage language, boolean several) {
    this.out = command.getOut();
    this.ansi = command.getColorScheme().ansi();
    this.form = form;
    this.language = language;
    this.several = several;
  }

  /** {@return the text for people; quietly without the line that sums up} */
  ReportSink text(long most, boolean quiet) {
    return checked ->
        checked
            .report()
            .ifPresent(
                report -> {
                  String document = checked.document();
                  TerminalReport.lines(document, report, language, most, ansi)
                      .forEach(out::println);
                  if (!quiet) {
                    out.println(TerminalReport.summary(document, report, language, ansi));
                  }
                });
  }

  /**
   * {@return the reports in their form; of JSON one line for each document where there are several}
   */
  ReportSink reports() {
    return form == OutputForm.JSON
        ? checked -> out.println(json(checked))
        : checked ->
            checked.report().ifPresent(report -> out.print(form.format().render(report, language)));
  }

  private String json(Checked checked) {
    return checked.report().map(this::json).orElseGet(() -> Json.line(unreadable(checked)));
  }

  /** One report is written as {@code --out} writes it, so that it can be a baseline. */
  private String json(Report report) {
    CopJson<Report> reports = CopJson.of(Report.class);
    return several
        ? "{\"report\":" + reports.compact().write(report).strip() + "}"
        : reports.write(report).strip();
  }

  private static ImmutableMap<String, Object> unreadable(Checked checked) {
    return ImmutableMap.of(
        "file",
        checked.document(),
        "problems",
        checked.problems().stream()
            .map(ReportStream::parts)
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableMap<String, Object> parts(Problem problem) {
    return ImmutableMap.of(
        "code", problem.code().code(),
        "pointer", problem.pointer(),
        "line", problem.line(),
        "column", problem.column(),
        "message", problem.message());
  }
}
