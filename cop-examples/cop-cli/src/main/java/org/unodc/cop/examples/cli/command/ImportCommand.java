package org.unodc.cop.examples.cli.command;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
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
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.input.ImportSettings;
import org.unodc.cop.examples.cli.input.ImportableList;
import org.unodc.cop.examples.cli.input.ImportedTable;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.TableInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EntityLookup;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableColumn;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.xlsx.TableTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop import}: adds the rows of a table to a record. */
@Command(
    name = "import",
    description = {
      "Adds the rows of a table (.xlsx, .csv, .tsv, .txt) or the events of a calendar (.ics) to a"
          + " record.",
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
      "      --mapping mapping.json --zone Europe/Vienna --text-language en \\",
      "      --out imported.json",
      "  cop import conference.json treaty-status status.csv --treaty untoc \\",
      "      --known-until 2024-10-14 --out imported.json",
      "  cop import untoc treaty-status status.csv --treaty untoc --update --dry-run",
      "  cop import conference.json --workbook changed.xlsx --out imported.json",
      "  cop import conference.json side-events calendar.ics \\",
      "      --fixed session=untoc-cop12 --zone Europe/Vienna --text-language en \\",
      "      --out imported.json"
    })
public final class ImportCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Parameters(
      index = "1",
      paramLabel = "LIST",
      converter = ImportableList.NameConverter.class,
      description = {
        "List that the rows are added to: ${COMPLETION-CANDIDATES}.",
        "For treaty-status, the table is the depositary's: a row for each participant, with columns"
            + " such as \"Signature\" and \"Ratification, Accession(a)\". States that the record"
            + " lacks are added, and the European Union."
      })
  private ImportableList list = ImportableList.SIDE_EVENTS;

  @Parameters(
      index = "2",
      paramLabel = "TABLE",
      description =
          "Table to read: .xlsx, .csv, .tsv or .txt, or - for standard input; for side-events and"
              + " meetings also a calendar: .ics.")
  private Path table = Path.of("");

  @Mixin private TableInput tableInput = new TableInput();

  // As an option for help, it needs no other arguments.
  @Option(
      names = "--template",
      help = true,
      paramLabel = "LIST",
      converter = ImportableList.NameConverter.class,
      description =
          "Only writes a blank workbook for a list to --out, with headers in the language of --lang,"
              + " drop-downs and instructions; with RECORD, it offers its sessions and rooms.")
  private @Nullable ImportableList template;

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Only writes a proposed mapping of the headers; a header with an empty value is not read.")
  private @Nullable Path proposal;

  // As an option for help, it needs neither a list nor a table.
  @Option(
      names = "--workbook",
      help = true,
      paramLabel = "FILE",
      description =
          "Reads the whole record from the workbook that cop export wrote and somebody changed. Without"
              + " --out, only lists the differences.")
  private @Nullable Path workbook;

  @Mixin private MappingOptions columns = new MappingOptions();

  @Option(
      names = {"--into", "--treaty"},
      paramLabel = "ID",
      description =
          "Id of the declaration that gets the signatures, of the rules of procedure that get the"
              + " deadlines, of the treaty whose status is read, or of the session that gets the"
              + " documents, figures, meetings, agenda items or rooms (without it, the table has a"
              + " column for the session).")
  private @Nullable String into;

  @Mixin private CellOptions cells = new CellOptions();

  @Option(
      names = "--update",
      description =
          "Finds the entry of each row in the record by its id, else by its name, and replaces what"
              + " the row states; adds the rows that the record does not have. A blank cell changes"
              + " nothing, and an entry that the table does not have stays. For treaty-status, it"
              + " replaces an action whose kind or day differs.")
  private boolean update;

  @Option(
      names = "--dry-run",
      description = "Lists what would be added or changed, and writes nothing.")
  private boolean dryRun;

  @Option(
      names = "--sound-rows",
      description = "Adds the rows without problems, even if other rows have problems.")
  private boolean soundRows;

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (template != null) {
      return writeTemplate(template);
    }
    if (workbook != null) {
      return readWorkbook(workbook);
    }
    tableInput.checkStandardInput(input, table);
    checkOutputs();
    checkOptions();
    Conference record = input.read();
    cells.checkKnownUntil(record, into);
    Sheet rows = rows(record);
    TableMapping mapping = columns.mapping(input.limits());
    checkSession(record, rows, mapping);
    boolean bySession =
        list.isOfSessions()
            && into == null
            && (proposal != null
                || mapping.parts(rows).stream()
                    .allMatch(
                        part ->
                            SessionSheets.of(record, part.sheet(), part.mapping()).isPresent()));
    ImportSettings settings =
        cells.settings(bySession ? "" : owner(record), mapping, update, LanguageOption.of(command));
    if (proposal != null) {
      CopFiles.save(list.propose(record, rows, settings).json(), proposal);
      return ExitCode.SUCCESS;
    }
    return write(record, list.read(record, rows, settings));
  }

  private int readWorkbook(Path changed) {
    if (input.name().isEmpty()) {
      throw usageError("import.recordWithWorkbook", "--workbook");
    }
    output.protect(changed.toString());
    Conference record = input.read();
    WorkbookReading reading = new WorkbookReading(command);
    Optional<Conference> read = reading.read(changed, input.limits(), Optional.of(record));
    if (read.isEmpty()) {
      return ExitCode.IO_ERROR;
    }
    CopDiff diff = CopDiff.between(record, read.get());
    reading.printDifferences(diff);
    if (dryRun || !output.other().isFile()) {
      printError(CommandText.in(LanguageOption.of(command)).of("import.nothingWritten"));
      return diff.isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
    }
    output.write(read.get(), input);
    NewFindings found = NewFindings.in(read.get(), List.of(record), asOf.day());
    found.print(output.name(), LanguageOption.of(command), command.commandLine());
    return found.exitCode();
  }

  private Sheet rows(Conference record) {
    if (!tableInput.isCalendar(table)) {
      return tableInput.read(table, input.limits());
    }
    Class<? extends Entity> type =
        switch (list) {
          case SIDE_EVENTS -> SideEvent.class;
          case MEETINGS -> Meeting.class;
          default ->
              throw usageError(
                  "import.calendarLists",
                  List.of(
                      ImportableList.SIDE_EVENTS.toString(), ImportableList.MEETINGS.toString()));
        };
    return TableInput.readCalendar(table, input.limits(), type, record, cells.zone());
  }

  private int writeTemplate(ImportableList blank) {
    if (blank.types().isEmpty()) {
      throw usageError("import.noTemplate", blank.toString());
    }
    OfficialLanguage language = LanguageOption.of(command);
    ImmutableList.Builder<TableColumn> headers = ImmutableList.builder();
    blank.types().forEach(type -> headers.addAll(CopTable.of(type).columns(language)));
    TableTemplate workbook = TableTemplate.of(headers.build(), language);
    output
        .other()
        .write(input.name().isEmpty() ? workbook.write() : workbook.knowing(input.read()).write());
    return ExitCode.SUCCESS;
  }

  /** The output may replace the record, but neither the table nor the mapping. */
  private void checkOutputs() {
    output.protect(table.toString());
    columns.file().ifPresent(file -> output.protect(file.toString()));
    ProtectedInputs.of(Stream.of(input.name(), table.toString())).check(proposal, command);
  }

  private void checkOptions() {
    boolean status = list == ImportableList.TREATY_STATUS;
    if (status && (cells.haveZoneOrLanguage() || columns.haveFixed())) {
      throw usageError(
          "import.notForStatus",
          List.of("--zone", "--text-language", "--fixed"),
          ImportableList.TREATY_STATUS.toString());
    }
    cells.check(list, asOf.day());
  }

  /** Checks that the record has the session that is the same in all rows. */
  private void checkSession(Conference record, Sheet rows, TableMapping mapping) {
    mapping.fixed().entrySet().stream()
        .filter(column -> Ascii.equalsIgnoreCase(column.getKey(), "session"))
        .map(Map.Entry::getValue)
        .filter(
            session ->
                SessionSheets.of(record, rows, TableMapping.empty().withFixed("session", session))
                    .orElseThrow()
                    .sheets()
                    .isEmpty())
        .forEach(session -> EntityLookup.byId(record.sessions(), session, command));
  }

  private String owner(Conference record) {
    Optional<List<? extends Entity>> owners = list.owners(record);
    if (owners.isPresent() && into == null) {
      throw list == ImportableList.TREATY_STATUS
          ? usageError("import.specifyTreaty", "--treaty")
          : usageError("import.specifyOwner", "--into", list.toString());
    }
    if (owners.isEmpty() && into != null) {
      throw usageError("import.noOwner", list.toString(), List.of("--into", "--treaty"));
    }
    return into == null
        ? ""
        : EntityLookup.byId(owners.orElseThrow(), into, command).identity().value();
  }

  private int write(Conference record, ImportedTable imported) {
    OfficialLanguage language = LanguageOption.of(command);
    boolean calendar = tableInput.isCalendar(table);
    TableProblemText.of(imported.notes(), language, calendar).forEach(this::printWrapped);
    TableProblemText.of(imported.problems(), language, calendar, zoneOfVenues(record))
        .forEach(this::printWrapped);
    if (dryRun) {
      imported.additions().forEach(line -> printError(PrintableText.of(line)));
    }
    imported.remarks().forEach(this::printWrapped);
    printWrapped(imported.counts());
    boolean refused = !imported.problems().isEmpty() && !soundRows;
    if (refused || dryRun) {
      printError(CommandText.in(language).of("import.nothingWritten"));
    }
    if (refused) {
      return ExitCode.IO_ERROR;
    }
    if (!dryRun) {
      output.write(imported.record(), input);
    }
    NewFindings found = NewFindings.in(imported.record(), List.of(record), asOf.day());
    found.print(output.name(), LanguageOption.of(command), command.commandLine());
    return Math.max(
        imported.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS, found.exitCode());
  }

  /** {@return the zone of the venues of all sessions; empty if they state none or several} */
  private static Optional<ZoneId> zoneOfVenues(Conference record) {
    List<ZoneId> zones =
        record.sessions().stream()
            .flatMap(session -> session.venue().stream())
            .flatMap(venue -> venue.zone().stream())
            .distinct()
            .toList();
    return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
  }

  private UsageException usageError(String key, Object... arguments) {
    return new UsageException(command, key, arguments);
  }

  private void printWrapped(String text) {
    PrintableText.wrapped(text).forEach(this::printError);
  }

  private void printError(String line) {
    command.commandLine().getErr().println(line);
  }
}
