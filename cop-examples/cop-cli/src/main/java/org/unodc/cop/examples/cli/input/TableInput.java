package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads CSV files and workbooks for a command, with the option {@code --sheet}. */
public final class TableInput {
  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "Sheet to read, if a workbook has several.")
  private @Nullable String sheetName;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the rows of a table}
   *
   * @throws UnreadableInputException if the file cannot be read as a table
   * @throws ParameterException if the ending of the file name is unknown, or if no single sheet is
   *     selected
   */
  public Sheet read(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    InputDocument document = new InputDocument(file.toString(), InputFormat.JSON);
    if (name.endsWith(".xlsx")) {
      return selectedSheet(document.readBy(CopXlsx.standard()::read));
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return document.readBy(CopCsv.standard()::read);
    }
    throw usageError("The table %s is neither .csv nor .xlsx.".formatted(file));
  }

  private Sheet selectedSheet(ImmutableList<Sheet> sheets) {
    ImmutableList<Sheet> selected =
        sheets.stream()
            .filter(sheet -> sheetName == null || sheet.name().equals(sheetName))
            .collect(ImmutableList.toImmutableList());
    if (selected.isEmpty() && isHidden(sheets)) {
      throw usageError(
          "The sheet %s is hidden. Show it in a spreadsheet, and save the workbook."
              .formatted(sheetName));
    }
    if (selected.size() != 1) {
      throw usageError(
          "Select one sheet with --sheet: "
              + sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))
              + ".");
    }
    return selected.get(0);
  }

  private boolean isHidden(ImmutableList<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.notes().stream())
        .anyMatch(
            note -> note.code() == ProblemCode.HIDDEN && note.place().sheet().equals(sheetName));
  }

  private ParameterException usageError(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
