package org.unodc.cop.examples.cli.output;

import java.io.PrintWriter;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Writes reports to standard output, as text for people. */
public final class TerminalReportSink implements ReportSink {
  private final PrintWriter out;
  private final Ansi ansi;
  private final OfficialLanguage language;
  private final long maximum;
  private final boolean quiet;

  /**
   * Creates a sink.
   *
   * @param maximum how many findings of a document are shown
   * @param quiet whether the summary of a document is omitted
   */
  public TerminalReportSink(
      CommandLine command, OfficialLanguage language, long maximum, boolean quiet) {
    this.out = command.getOut();
    this.ansi = command.getColorScheme().ansi();
    this.language = language;
    this.maximum = maximum;
    this.quiet = quiet;
  }

  @Override
  public void accept(DocumentResult result) {
    result.report().ifPresent(report -> print(result.document(), report));
  }

  private void print(String document, Report report) {
    TerminalReport.lines(document, report, language, maximum, ansi).forEach(out::println);
    if (!quiet) {
      out.println(TerminalReport.summary(document, report, language, ansi));
    }
  }
}
