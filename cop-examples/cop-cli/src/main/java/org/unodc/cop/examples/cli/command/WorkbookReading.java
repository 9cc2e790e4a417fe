package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.workbook.RecordWorkbook;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a record from a workbook, and prints what is wrong with it to standard error. */
final class WorkbookReading {
  private final CommandSpec command;
  private final OfficialLanguage language;

  WorkbookReading(CommandSpec command) {
    this.command = command;
    this.language = LanguageOption.of(command);
  }

  /**
   * {@return the record; empty if the workbook has a problem, which is printed}
   *
   * @param earlier the record from which the workbook was made, if there is one
   */
  Optional<Conference> read(Path workbook, CopLimits limits, Optional<Conference> earlier) {
    ImmutableList<Sheet> sheets =
        InputDocument.of(workbook.toString(), InputFormat.JSON, limits)
            .readBy(bytes -> CopXlsx.standard().with(limits).read(bytes));
    TableReading<Conference> reading = RecordWorkbook.read(sheets, earlier);
    TableProblemText.of(reading.notes(), language, false).forEach(this::print);
    TableProblemText.of(reading.problems(), language, false).forEach(this::print);
    if (!reading.problems().isEmpty()) {
      print(CommandText.in(language).of("import.nothingWritten"));
    }
    return reading.values().stream().findFirst();
  }

  /** Prints the differences between two records to standard error. */
  void printDifferences(CopDiff diff) {
    PrintWriter err = command.commandLine().getErr();
    err.print(PrintableText.lines(diff.summary(language, CommandText.in(language)::member)));
    err.flush();
  }

  private void print(String text) {
    PrintWriter err = command.commandLine().getErr();
    PrintableText.wrapped(text).forEach(err::println);
  }
}
