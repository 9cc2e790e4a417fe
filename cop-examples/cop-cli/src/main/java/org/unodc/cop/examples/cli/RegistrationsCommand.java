package org.unodc.cop.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.json.CopJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop registrations}: how many registered and came, from what Indico exports. */
@Command(
    name = "registrations",
    description = "Counts an export of registrations from Indico; nobody is named.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop registrations conference.json export.csv --column \"You represent=organization\" \\",
      "      --column As=category --add attended --out counted.json"
    })
final class RegistrationsCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Parameters(index = "1", paramLabel = "TABLE", description = "The export, .csv or .xlsx.")
  private Path table = Path.of("");

  @Mixin private SessionOption chosen = new SessionOption();
  @Mixin private Spreadsheet spreadsheet = new Spreadsheet();

  @Option(
      names = "--column",
      paramLabel = "TITLE=COLUMN",
      description =
          "What a title of the form means: name, country, organization, category, function,"
              + " registration state, checked in.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--delegates",
      paramLabel = "CATEGORY",
      description = "A category whose members are delegates of the State that they name.")
  private List<String> delegates = List.of();

  @Option(
      names = "--text-language",
      converter = LanguageTag.class,
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of categories and organizations (en).")
  private String textLanguage = "en";

  @Option(
      names = "--add",
      paramLabel = "STAGE",
      description =
          "Adds the figures, and the delegations of this stage, to the record: ${COMPLETION-CANDIDATES}.")
  private @Nullable RegistrationStage stage;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.keep(table.toString());
    Conference record = input.read();
    Session session = chosen.in(record);
    Registrations counted = reader(record, session).read(spreadsheet.read(table));
    counted.notes().forEach(note -> tell(note.toString()));
    counted.problems().forEach(problem -> tell(problem.toString()));
    if (stage == null) {
      print(counted);
    } else {
      output.write(CopJson.of(Conference.class).write(added(record, session, counted)));
    }
    return counted.problems().isEmpty() ? ExitCode.SOUND : ExitCode.FINDINGS;
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

  private Conference added(Conference record, Session session, Registrations counted) {
    Session figured = session.toBuilder().addAllPublishedFigures(counted.figures()).build();
    return record.toBuilder()
        .sessions(
            record.sessions().stream().map(each -> each.equals(session) ? figured : each).toList())
        .addAllDelegations(counted.delegations().get(stage))
        .build();
  }

  private void print(Registrations counted) {
    Table rows = Table.of("stage", "persons");
    for (RegistrationStage each : RegistrationStage.values()) {
      rows.row(each, counted.count(each).map(Object::toString).orElse("not told"));
    }
    rows.print(command.commandLine().getOut());
  }

  private void tell(String line) {
    command.commandLine().getErr().println(Printable.of(line));
  }
}
