package org.unodc.cop.examples.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.cli.input.ImportableList;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.TableInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EntityLookup;
import org.unodc.cop.examples.cli.option.LanguageTagConverter;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.FailureThreshold;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.TerminalReport;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop import}: adds the rows of a table to a record. */
@Command(
    name = "import",
    description = {
      "Adds the rows of a table (.csv, .xlsx) to a record.",
      "First run it with --propose, check the proposed mapping, and then run it with --mapping."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop import conference.json side-events applications.xlsx \\",
      "      --fixed session=untoc-cop12 --propose mapping.json",
      "  cop import conference.json side-events applications.xlsx \\",
      "      --mapping mapping.json --zone Europe/Vienna --out imported.json"
    })
public final class ImportCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Parameters(
      index = "1",
      paramLabel = "LIST",
      converter = ImportableList.NameConverter.class,
      description = "List that the rows are added to: ${COMPLETION-CANDIDATES}.")
  private ImportableList list = ImportableList.SIDE_EVENTS;

  @Parameters(index = "2", paramLabel = "TABLE", description = "Table to read, .csv or .xlsx.")
  private Path table = Path.of("");

  @Mixin private TableInput tableInput = new TableInput();

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Only writes a proposed mapping of the headers; a header with an empty value is not read.")
  private @Nullable Path proposal;

  @Option(names = "--mapping", paramLabel = "FILE", description = "Mapping of headers to columns.")
  private @Nullable Path mapping;

  @Option(
      names = "--fixed",
      paramLabel = "COLUMN=TEXT",
      description =
          "Value of every row in a column that the table does not have, such as session=untoc-cop12.")
  private Map<String, String> fixed = Map.of();

  @Option(
      names = "--into",
      paramLabel = "ID",
      description =
          "Id of the declaration that gets the signatures, or of the session that gets the figures.")
  private @Nullable String into;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of times without a zone, such as Europe/Vienna.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--day-first",
      description = "Reads 03/04/2024 as 3 April (default: such a date is a problem).")
  private boolean dayFirst;

  @Option(
      names = "--text-language",
      converter = LanguageTagConverter.class,
      paramLabel = "TAG",
      description = "Language of texts whose header has no language, such as en.")
  private @Nullable String textLanguage;

  @Option(
      names = "--sound-rows",
      description = "Adds the rows without problems, even if other rows have problems.")
  private boolean soundRows;

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    checkOutputs();
    Conference record = input.read();
    String owner = owner(record);
    Sheet rows = tableInput.read(table);
    return proposal == null
        ? importRows(record, rows, owner)
        : proposeMapping(record, rows, proposal);
  }

  /** The output may replace the record, but neither the table nor the mapping. */
  private void checkOutputs() {
    output.protect(table.toString());
    if (mapping != null) {
      output.protect(mapping.toString());
    }
    ProtectedInputs.of(Stream.of(input.name(), table.toString())).check(proposal, command);
  }

  private int proposeMapping(Conference record, Sheet rows, Path file) {
    CopFiles.save(table(record).propose(rows).json(), file);
    return ExitCode.SUCCESS;
  }

  private String owner(Conference record) {
    Optional<List<? extends Entity>> owners = list.owners(record);
    if (owners.isPresent() != (into != null)) {
      throw new ParameterException(
          command.commandLine(),
          owners.isPresent()
              ? "Specify with --into the id of what the %s belong to.".formatted(list)
              : "The %s belong to the record itself; omit --into.".formatted(list));
    }
    return into == null
        ? ""
        : EntityLookup.byId(owners.orElseThrow(), into, command).identity().value();
  }

  private int importRows(Conference record, Sheet rows, String owner) {
    TableReading<?> reading = table(record).read(rows);
    reading.notes().forEach(this::printError);
    reading.problems().forEach(this::printError);
    printError(
        "Rows read: %s. Problems: %s."
            .formatted(reading.values().size(), reading.problems().size()));
    if (!reading.problems().isEmpty() && !soundRows) {
      return ExitCode.IO_ERROR;
    }
    Conference imported = list.add(record, reading.values(), owner);
    output.write(CopJson.of(Conference.class).write(imported));
    boolean hasNewErrors = reportNewFindings(record, imported);
    return hasNewErrors || !reading.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }

  /**
   * Prints the findings that the record did not have before.
   *
   * @return whether one of them is an error
   */
  private boolean reportNewFindings(Conference before, Conference imported) {
    ValidationReport known = Cop.validate(before, asOf.day());
    Report report = Report.of(Cop.validate(imported, asOf.day()).newSince(known));
    TerminalReport.lines(
            output.name(),
            report,
            OfficialLanguage.ENGLISH,
            Long.MAX_VALUE,
            command.commandLine().getColorScheme().ansi())
        .forEach(this::printError);
    return FailureThreshold.ERROR.isReachedBy(report);
  }

  private CopTable<?> table(Conference record) {
    CopTable<?> reader = CopTable.of(list.type()).knowing(record);
    reader = zone == null ? reader : reader.in(zone);
    reader = dayFirst ? reader.dayFirst() : reader;
    reader = textLanguage == null ? reader : reader.writtenIn(textLanguage);
    return reader.with(mapping());
  }

  private TableMapping mapping() {
    TableMapping columns =
        mapping == null
            ? TableMapping.empty()
            : new InputDocument(mapping.toString(), InputFormat.JSON)
                .readBy(json -> TableMapping.parse(new String(json, UTF_8)));
    for (Map.Entry<String, String> column : fixed.entrySet()) {
      columns = columns.withFixed(column.getKey(), column.getValue());
    }
    return columns;
  }

  private void printError(TableProblem problem) {
    PrintableText.wrapped(PrintableText.of(problem.toString()), 80).forEach(this::printError);
  }

  private void printError(String line) {
    command.commandLine().getErr().println(line);
  }
}
