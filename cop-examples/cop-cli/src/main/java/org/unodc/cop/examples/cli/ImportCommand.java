package org.unodc.cop.examples.cli;

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

/** {@code cop import}: the rows of a spreadsheet, into a record. */
@Command(
    name = "import",
    description = {
      "Reads a table (.csv, .xlsx) into a record.",
      "First let it propose what each header means, look at that file and change it, then read."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop import conference.json side-events applications.xlsx \\",
      "      --fixed session=untoc-cop12 --propose mapping.json",
      "  cop import conference.json side-events applications.xlsx --mapping mapping.json \\",
      "      --zone Europe/Vienna --out imported.json"
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Parameters(
      index = "1",
      paramLabel = "LIST",
      converter = ImportedList.Typed.class,
      description = "What the rows are: ${COMPLETION-CANDIDATES}.")
  private ImportedList list = ImportedList.SIDE_EVENTS;

  @Parameters(index = "2", paramLabel = "TABLE", description = "The table, .csv or .xlsx.")
  private Path table = Path.of("");

  @Mixin private Spreadsheet spreadsheet = new Spreadsheet();

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Only writes what each header is taken for, to be looked at; empty is not read.")
  private @Nullable Path proposal;

  @Option(names = "--mapping", paramLabel = "FILE", description = "What the headers mean.")
  private @Nullable Path mapping;

  @Option(
      names = "--fixed",
      paramLabel = "COLUMN=TEXT",
      description =
          "What every row has in a column that the table lacks, such as session=untoc-cop12.")
  private Map<String, String> fixed = Map.of();

  @Option(
      names = "--into",
      paramLabel = "ID",
      description = "The declaration that signatures go to, or the session that figures go to.")
  private @Nullable String into;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone of times that name none, such as Europe/Vienna.")
  private @Nullable ZoneId zone;

  @Option(names = "--day-first", description = "03/04/2024 is 3 April (refused if not given).")
  private boolean dayFirst;

  @Option(
      names = "--text-language",
      converter = LanguageTag.class,
      paramLabel = "TAG",
      description = "The language of texts whose header names none, such as en.")
  private @Nullable String textLanguage;

  @Option(
      names = "--sound-rows",
      description = "Takes the rows that are sound although others are not (none if not given).")
  private boolean soundRows;

  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    refuseToLoseWhatIsRead();
    Conference record = input.read();
    String owner = owner(record);
    Sheet rows = spreadsheet.read(table);
    return proposal == null ? read(record, rows, owner) : propose(record, rows, proposal);
  }

  /** A record may take up its own rows; a table and a mapping are never written. */
  private void refuseToLoseWhatIsRead() {
    output.keep(table.toString(), mapping == null ? Document.STANDARD_INPUT : mapping.toString());
    Originals.of(Stream.of(input.name(), table.toString())).refuse(proposal, command);
  }

  private int propose(Conference record, Sheet rows, Path file) {
    CopFiles.save(table(record).propose(rows).json(), file);
    return ExitCode.SOUND;
  }

  private String owner(Conference record) {
    Optional<List<? extends Entity>> owners = list.owners(record);
    if (owners.isPresent() != (into != null)) {
      throw new ParameterException(
          command.commandLine(),
          owners.isPresent()
              ? "Say with --into where the %s go.".formatted(list)
              : "The %s go into the record itself: leave out --into.".formatted(list));
    }
    return into == null ? "" : Chosen.byId(owners.orElseThrow(), into, command).identity().value();
  }

  private int read(Conference record, Sheet rows, String owner) {
    TableReading<?> reading = table(record).read(rows);
    reading.notes().forEach(this::tell);
    reading.problems().forEach(this::tell);
    tell(
        "Rows read: %s. Problems: %s."
            .formatted(reading.values().size(), reading.problems().size()));
    if (!reading.problems().isEmpty() && !soundRows) {
      return ExitCode.UNREADABLE;
    }
    Conference imported = list.added(record, reading.values(), owner);
    output.write(CopJson.of(Conference.class).write(imported));
    boolean breaksRules = hasNewErrors(record, imported);
    return breaksRules || !reading.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.SOUND;
  }

  /** Tells what the rules find in the new rows; what they found before is no news. */
  private boolean hasNewErrors(Conference before, Conference imported) {
    ValidationReport known = Cop.validate(before, asOf.day());
    Report report = Report.of(Cop.validate(imported, asOf.day()).newSince(known));
    TerminalReport.lines(
            output.name(),
            report,
            OfficialLanguage.ENGLISH,
            Long.MAX_VALUE,
            command.commandLine().getColorScheme().ansi())
        .forEach(this::tell);
    return Threshold.ERROR.isReachedBy(report);
  }

  private CopTable<?> table(Conference record) {
    CopTable<?> read = CopTable.of(list.type()).knowing(record);
    read = zone == null ? read : read.in(zone);
    read = dayFirst ? read.dayFirst() : read;
    read = textLanguage == null ? read : read.writtenIn(textLanguage);
    return read.with(meaning());
  }

  private TableMapping meaning() {
    TableMapping meaning =
        mapping == null
            ? TableMapping.empty()
            : new Document(mapping.toString(), InputFormat.JSON)
                .readBy(json -> TableMapping.parse(new String(json, UTF_8)));
    for (Map.Entry<String, String> column : fixed.entrySet()) {
      meaning = meaning.withFixed(column.getKey(), column.getValue());
    }
    return meaning;
  }

  private void tell(TableProblem problem) {
    Printable.wrapped(Printable.of(problem.toString()), 80).forEach(this::tell);
  }

  private void tell(String line) {
    command.commandLine().getErr().println(line);
  }
}
