package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The table that a command reads, by the ending of its name. */
final class Spreadsheet {
  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook with several.")
  private @Nullable String sheet;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return its rows} */
  Sheet read(Path file) {
    String ending = file.toString().toLowerCase(Locale.ROOT);
    if (ending.endsWith(".xlsx")) {
      return chosen(CopXlsx.standard().read(file));
    }
    if (ending.endsWith(".csv") || ending.endsWith(".tsv") || ending.endsWith(".txt")) {
      return CopCsv.standard().read(file);
    }
    throw wrong("The table %s is neither .csv nor .xlsx.".formatted(file));
  }

  private Sheet chosen(ImmutableList<Sheet> sheets) {
    ImmutableList<Sheet> fitting =
        sheets.stream()
            .filter(each -> sheet == null || each.name().equals(sheet))
            .collect(ImmutableList.toImmutableList());
    if (fitting.size() != 1) {
      throw wrong(
          "Say with --sheet which sheet is meant: "
              + sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))
              + ".");
    }
    return fitting.get(0);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
