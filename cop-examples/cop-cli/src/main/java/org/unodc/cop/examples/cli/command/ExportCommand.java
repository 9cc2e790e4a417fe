package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.sdk.workbook.RecordWorkbook;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop export}: writes a whole record as a workbook. */
@Command(
    name = "export",
    description = {
      "Writes a whole record as a workbook (.xlsx), in the language of --lang: a sheet for each"
          + " list, words in place of codes, names in place of ids.",
      "cop import RECORD --workbook FILE takes the changes that are made in it."
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop export conference.json --workbook conference.xlsx --lang fr"})
public final class ExportCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Option(
      names = "--workbook",
      required = true,
      paramLabel = "FILE",
      description = "Workbook to write (.xlsx).")
  private Path workbook = Path.of("");

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    ProtectedInputs.of(Stream.of(input.name())).check(workbook, command);
    Conference record = input.read();
    CopXlsx.standard().write(RecordWorkbook.write(record, LanguageOption.of(command)), workbook);
    return ExitCode.SUCCESS;
  }
}
