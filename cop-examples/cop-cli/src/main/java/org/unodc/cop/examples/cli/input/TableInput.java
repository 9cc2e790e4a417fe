package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.examples.cli.calendar.CalendarList;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.xlsx.TableTemplate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads CSV files, workbooks and calendars for a command, with the option {@code --sheet}. */
public final class TableInput {
  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "Sheet to read, if a workbook has several.")
  private @Nullable String sheetName;

  @Option(
      names = "--table-format",
      paramLabel = "FORMAT",
      description =
          "Format of the table: ${COMPLETION-CANDIDATES} (default: the ending of the file name, or"
              + " the beginning of standard input, shows it).")
  private @Nullable TableForm form;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "Encoding of a table that is neither a workbook nor Unicode, such as windows-1252 (default:"
              + " UTF-8, or UTF-16 with a byte order mark).")
  private @Nullable Charset encoding;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The formats of a table. */
  enum TableForm {
    CSV,
    TSV,
    XLSX,
    ICS
  }

  /**
   * Checks that standard input is not both the record and the table.
   *
   * @throws ParameterException if it is
   */
  public void checkStandardInput(RecordInput record, Path table) {
    if (InputDocument.STANDARD_INPUT.equals(record.name())
        && InputDocument.STANDARD_INPUT.equals(table.toString())) {
      throw new UsageException(command, "reading.oneStandardInput");
    }
  }

  /**
   * {@return the rows of a table}
   *
   * @param file a file, or {@code -} for standard input
   * @throws UnreadableInputException if the file cannot be read as a table
   * @throws UsageException if the ending of the file name is unknown, or if no single sheet is
   *     selected
   */
  public Sheet read(Path file, CopLimits limits) {
    String name = file.toString();
    Optional<TableForm> known = Optional.ofNullable(form).or(() -> byName(name));
    boolean isStandardInput = name.equals(InputDocument.STANDARD_INPUT);
    if (isCalendar(file) || (known.isEmpty() && !isStandardInput)) {
      throw new UsageException(
          command, "usage.tableEnding", name, List.of(".xlsx", ".csv", ".tsv", ".txt"));
    }
    InputDocument document = InputDocument.of(name, InputFormat.JSON, limits);
    byte[] bytes = document.naming(document::bytes);
    if (known.orElseGet(() -> byContent(bytes)) == TableForm.XLSX) {
      return selectedSheet(document.naming(() -> CopXlsx.standard().with(limits).read(bytes)));
    }
    return document.naming(() -> readCsv(bytes, limits));
  }

  private Sheet readCsv(byte[] bytes, CopLimits limits) {
    CopCsv csv = CopCsv.standard().with(limits);
    csv = form == TableForm.TSV ? csv.delimitedBy('\t') : csv;
    csv = encoding == null ? csv : csv.encodedIn(encoding);
    try {
      return csv.read(bytes);
    } catch (CopException unreadable) {
      throw new CopException(
          Lists.transform(unreadable.problems(), TableInput::withOption), unreadable);
    }
  }

  /** {@return a problem with the option that helps, if there is one} */
  private static Problem withOption(Problem problem) {
    return problem.code() == ProblemCode.ENCODING
        ? new Problem(
            problem.code(),
            problem.pointer(),
            problem.line(),
            problem.column(),
            CommandText.message("reading.withOption", problem.sentences(), "--encoding"))
        : problem;
  }

  /** {@return whether the file is a calendar, by the ending of its name or the option} */
  public boolean isCalendar(Path file) {
    return form == null
        ? file.toString().toLowerCase(Locale.ROOT).endsWith(".ics")
        : form == TableForm.ICS;
  }

  /**
   * {@return the events of a calendar as rows}
   *
   * @param file a file, or {@code -} for standard input
   * @param type the type of the entities
   * @param zone the zone for points in time that the calendar states in UTC
   * @throws UnreadableInputException if the file cannot be read as a calendar
   */
  public static Sheet readCalendar(
      Path file,
      CopLimits limits,
      Class<? extends Entity> type,
      Conference record,
      Optional<ZoneId> zone) {
    return InputDocument.of(file.toString(), InputFormat.JSON, limits)
        .readBy(bytes -> CalendarList.read(bytes, limits, type, record, zone));
  }

  private static Optional<TableForm> byName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return Optional.of(TableForm.XLSX);
    }
    boolean isText = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    return isText ? Optional.of(TableForm.CSV) : Optional.empty();
  }

  /** A workbook is a ZIP file, which begins with PK. */
  private static TableForm byContent(byte[] bytes) {
    boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return isZip ? TableForm.XLSX : TableForm.CSV;
  }

  private Sheet selectedSheet(ImmutableList<Sheet> sheets) {
    ImmutableList<Sheet> selected =
        sheets.stream()
            .filter(
                sheet ->
                    sheetName == null
                        ? !TableTemplate.isInstructions(sheet)
                        : sheet.name().equals(sheetName))
            .collect(ImmutableList.toImmutableList());
    if (selected.isEmpty() && isHidden(sheets)) {
      throw new UsageException(command, "usage.sheetHidden", String.valueOf(sheetName));
    }
    if (selected.size() != 1) {
      throw new UsageException(
          command, "usage.sheetSelect", "--sheet", sheets.stream().map(Sheet::name).toList());
    }
    return selected.get(0);
  }

  private boolean isHidden(ImmutableList<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.notes().stream())
        .anyMatch(
            note -> note.code() == ProblemCode.HIDDEN && note.place().sheet().equals(sheetName));
  }
}
