package org.unodc.cop.examples.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.RegistrationMerge;
import org.unodc.cop.examples.cli.input.TableInput;
import org.unodc.cop.examples.cli.list.ListFormatOption;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.list.RegistrationList;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.LanguageTagConverter;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop registrations}: counts the registrations in an export from Indico. */
@Command(
    name = "registrations",
    description = "Counts the registrations in an export from Indico. No names are written.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop registrations conference.json export.csv \\",
      "      --column \"You represent=organization\" --column As=category \\",
      "      --add attended --out counted.json"
    })
public final class RegistrationsCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Parameters(
      index = "1",
      paramLabel = "TABLE",
      description = "Export to read, .csv or .xlsx, or - for standard input.")
  private Path table = Path.of("");

  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private TableInput tableInput = new TableInput();

  @Option(
      names = "--column",
      paramLabel = "TITLE=COLUMN",
      description =
          "Column for a title of the form: name, country, organization, category, function,"
              + " registration state, checked in.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--delegates",
      paramLabel = "CATEGORY",
      description = "Category whose members are delegates of the State in their registration.")
  private List<String> delegates = List.of();

  @Option(
      names = "--text-language",
      converter = LanguageTagConverter.class,
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of categories and organizations (default: en).")
  private String textLanguage = "en";

  @Option(
      names = "--add",
      paramLabel = "STAGE",
      description =
          "Adds the figures, and the delegations of this stage, to the record: ${COMPLETION-CANDIDATES}.")
  private @Nullable RegistrationStage stage;

  @Option(
      names = "--update",
      description =
          "With --add, replaces recorded figures and delegations that the export counts otherwise"
              + " (default: they are kept and named).")
  private boolean update;

  @Option(names = "--mapping", paramLabel = "FILE", description = "Mapping of titles to columns.")
  private @Nullable Path mapping;

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Only writes a proposed mapping of the titles; a title with an empty value is not read.")
  private @Nullable Path proposal;

  @Option(
      names = "--source-title",
      paramLabel = "TITLE",
      description = "Title of the source of the figures (default: the name of the file).")
  private @Nullable String sourceTitle;

  @Option(names = "--source-date", paramLabel = "DATE", description = "Day of the source.")
  private @Nullable LocalDate sourceDate;

  @Option(names = "--source-link", paramLabel = "LINK", description = "Link to the source.")
  private @Nullable String sourceLink;

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ListFormatOption format = new ListFormatOption();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(table.toString());
    if (mapping != null) {
      output.protect(mapping.toString());
    }
    ProtectedInputs.of(Stream.of(input.name(), table.toString())).check(proposal, command);
    tableInput.checkStandardInput(input, table);
    Conference record = input.read();
    Session session = sessionOption.selectFrom(record);
    CopIndico reader = reader(record, session);
    Sheet export = tableInput.read(table, input.limits());
    if (proposal != null) {
      CopFiles.save(reader.propose(export).json(), proposal);
      return ExitCode.SUCCESS;
    }
    Registrations counted = reader.read(export);
    TableProblemText.of(counted.notes(), language.selected(), false).forEach(this::printWrapped);
    TableProblemText.of(counted.problems(), language.selected(), false).forEach(this::printWrapped);
    if (isUnclear(counted)) {
      CommandText words = CommandText.in(language.selected());
      printWrapped(words.of("import.problem.option", "--mapping"));
      printWrapped(words.of("import.nothingWritten"));
      return ExitCode.IO_ERROR;
    }
    if (stage == null) {
      ListTable list = RegistrationList.of(counted, session, language.selected());
      ListOutput.write(list, format.selected(), output.other());
      return counted.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
    }
    RegistrationMerge merged =
        RegistrationMerge.of(record, session, counted, stage, update, language.selected());
    merged.lines().forEach(this::printWrapped);
    output.write(merged.record(), input);
    NewFindings found = NewFindings.in(merged.record(), List.of(record), asOf.day());
    found.print(output.name(), language.selected(), command.commandLine());
    boolean isComplete = counted.problems().isEmpty() && merged.whole();
    return Math.max(isComplete ? ExitCode.SUCCESS : ExitCode.FINDINGS, found.exitCode());
  }

  /** {@return whether no row was counted, because it is not clear what the columns mean} */
  private static boolean isUnclear(Registrations counted) {
    return counted.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.HEADER);
  }

  private CopIndico reader(Conference record, Session session) {
    CopIndico reader =
        CopIndico.of(session.id(), textLanguage)
            .knowing(record)
            .delegatesOfStates(delegates.toArray(String[]::new))
            .citing(source());
    if (mapping != null) {
      TableMapping titles =
          InputDocument.of(mapping.toString(), InputFormat.JSON, input.limits())
              .readBy(json -> TableMapping.parse(new String(json, UTF_8)));
      if (!titles.fixed().isEmpty()) {
        throw new UsageException(command, "registrations.mappingFixes", mapping.toString());
      }
      reader = reader.with(titles);
    }
    for (Map.Entry<String, String> column : columns.entrySet()) {
      reader = reader.with(column.getKey(), column.getValue());
    }
    return reader;
  }

  /** {@return the source of the figures: what the options state, or else the file by its name} */
  private Source source() {
    String title = sourceTitle == null ? String.valueOf(table.getFileName()) : sourceTitle;
    if (title.isBlank()) {
      throw new UsageException(command, "new.blankTitle", "--source-title");
    }
    return Source.builder()
        .title(LocalizedText.of(textLanguage, title))
        .link(Optional.ofNullable(sourceLink))
        .date(Optional.ofNullable(sourceDate))
        .build();
  }

  private void printWrapped(String text) {
    PrintableText.wrapped(text).forEach(command.commandLine().getErr()::println);
  }
}
