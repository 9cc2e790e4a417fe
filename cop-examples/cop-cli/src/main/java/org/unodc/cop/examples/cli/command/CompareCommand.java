package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.cli.input.DocumentKind;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ComparisonOutput;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop compare}: compares two reports on a record. */
@Command(
    name = "compare",
    description = {
      "Compares two reports of cop validate: lists which findings are new, stayed, or are solved.",
      "Exits with 1 if a finding is new."
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop validate conference.json --format json --out monday.json",
      "  cop validate conference.json --format json --out friday.json",
      "  cop compare monday.json friday.json"
    })
public final class CompareCommand implements Callable<Integer> {
  /** The formats of a comparison. */
  enum ComparisonFormat {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier report in JSON.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "LATER", description = "The later report in JSON.")
  private Path later = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the output: ${COMPLETION-CANDIDATES} (default: text).")
  private ComparisonFormat format = ComparisonFormat.TEXT;

  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    InputDocument.checkStandardInput(command, List.of(earlier.toString(), later.toString()));
    output.protect(earlier.toString(), later.toString());
    ReportComparison comparison = ReportComparison.between(read(earlier), read(later));
    ComparisonOutput written = new ComparisonOutput(comparison, LanguageOption.of(command));
    output.write(
        switch (format) {
          case TEXT -> written.text();
          case JSON -> written.json();
          case MARKDOWN -> written.markdown();
        });
    return comparison.added().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
  }

  private ValidationReport read(Path file) {
    return InputDocument.of(file.toString(), InputFormat.JSON, limits.limits())
        .readBy(DocumentKind.REPORT.read(CopJson.of(Report.class).with(limits.limits())::read))
        .validation();
  }
}
