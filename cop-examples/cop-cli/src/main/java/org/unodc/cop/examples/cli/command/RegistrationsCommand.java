package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.TableInput;
import org.unodc.cop.examples.cli.list.ListFormatOption;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.list.RegistrationList;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.LanguageTagConverter;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
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

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ListFormatOption format = new ListFormatOption();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(table.toString());
    tableInput.checkStandardInput(input, table);
    Conference record = input.read();
    Session session = sessionOption.selectFrom(record);
    Registrations counted = reader(record, session).read(tableInput.read(table, input.limits()));
    TableProblemText.of(counted.notes(), language.selected()).forEach(this::printError);
    TableProblemText.of(counted.problems(), language.selected()).forEach(this::printError);
    if (stage == null) {
      ListTable list = RegistrationList.of(counted, session, language.selected());
      ListOutput.write(list, format.selected(), output.other());
      return counted.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
    }
    ImmutableList<ReportedFigure> figures =
        withoutKnown(counted.figures(), session.publishedFigures(), "figure");
    ImmutableList<Delegation> delegations =
        withoutKnown(counted.delegations().get(stage), record.delegations(), "delegation");
    output.write(withRegistrations(record, session, figures, delegations), input);
    boolean isWhole =
        figures.size() == counted.figures().size()
            && delegations.size() == counted.delegations().get(stage).size();
    return counted.problems().isEmpty() && isWhole ? ExitCode.SUCCESS : ExitCode.FINDINGS;
  }

  private CopIndico reader(Conference record, Session session) {
    CopIndico reader =
        CopIndico.of(session.id(), textLanguage)
            .knowing(record)
            .delegatesOfStates(delegates.toArray(String[]::new));
    for (Map.Entry<String, String> column : columns.entrySet()) {
      reader = reader.with(column.getKey(), column.getValue());
    }
    return reader;
  }

  /** {@return the values that the record does not have; the number of the others is printed} */
  private <T> ImmutableList<T> withoutKnown(List<T> counted, List<T> known, String kind) {
    Set<T> recorded = Set.copyOf(known);
    ImmutableList<T> added =
        counted.stream().filter(value -> !recorded.contains(value)).collect(toImmutableList());
    if (added.size() < counted.size()) {
      printError(
          "The record already has %s of %s %ss in this export; they were not added again."
              .formatted(counted.size() - added.size(), counted.size(), kind));
    }
    return added;
  }

  private static Conference withRegistrations(
      Conference record,
      Session session,
      ImmutableList<ReportedFigure> figures,
      ImmutableList<Delegation> delegations) {
    Session updated = session.toBuilder().addAllPublishedFigures(figures).build();
    return record.toBuilder()
        .sessions(
            record.sessions().stream()
                .map(candidate -> candidate.equals(session) ? updated : candidate)
                .toList())
        .addAllDelegations(delegations)
        .build();
  }

  private void printError(String line) {
    command.commandLine().getErr().println(PrintableText.of(line));
  }
}
