package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.list.TreatyPage;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EntityLookup;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TableFormat;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.output.TreatyTable;
import org.unodc.cop.examples.cli.output.TreatyTableJson;
import org.unodc.cop.examples.cli.output.TreatyTableMarkdown;
import org.unodc.cop.examples.cli.output.TreatyTableSheet;
import org.unodc.cop.examples.cli.output.TreatyTableText;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop status}: writes the status of the treaties of a record on a day. */
@Command(
    name = "status",
    description = "Writes the status of each treaty, and of its participants, on a day.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop status untoc --treaty untoc --as-of 2024-10-14 --list"})
public final class StatusCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--treaty",
      paramLabel = "ID",
      description = "Writes only this convention or protocol.")
  private @Nullable String treaty;

  @Option(names = "--participant", paramLabel = "ID", description = "Lists only this participant.")
  private @Nullable String participant;

  @Option(
      names = "--list",
      description = "Also lists each participant in the format text; the other formats always do.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Format of the output: ${COMPLETION-CANDIDATES} (default: text). CSV has only the"
              + " participants.")
  private TableFormat format = TableFormat.TEXT;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    ImmutableList<TreatyTable> treaties = treaties(input.read());
    switch (format) {
      case TEXT -> output.write(text(treaties));
      case JSON -> output.write(TreatyTableJson.of(treaties));
      case CSV -> output.write(csv(treaties));
      case MD ->
          output.write(
              treaties.stream().map(TreatyTableMarkdown::of).collect(Collectors.joining()));
      case XLSX -> output.write(workbook(treaties));
      case HTML -> output.write(TreatyPage.of(treaties, asOf.day(), language.selected()));
    }
    if (treaties.isEmpty() && format != TableFormat.TEXT && format != TableFormat.HTML) {
      output.printNote(CommandText.in(language.selected()).of("status.noConvention"));
    }
    return ExitCode.SUCCESS;
  }

  private ImmutableList<TreatyTable> treaties(Conference conference) {
    List<Convention> selected =
        treaty == null
            ? conference.conventions()
            : List.of(EntityLookup.byId(conference.conventions(), treaty, command));
    Optional<ParticipantId> only =
        Optional.ofNullable(participant)
            .map(id -> EntityLookup.byId(conference.participants(), id, command))
            .map(Participant::id);
    return selected.stream()
        .map(found -> TreatyTable.of(conference, found, asOf.day(), only, language.selected()))
        .collect(toImmutableList());
  }

  private String text(List<TreatyTable> treaties) {
    if (treaties.isEmpty()) {
      return CommandText.in(language.selected()).of("status.noConvention") + "\n";
    }
    Ansi ansi = output.isFile() ? Ansi.OFF : command.commandLine().getColorScheme().ansi();
    return treaties.stream()
        .map(found -> TreatyTableText.of(found, list || participant != null, ansi))
        .collect(Collectors.joining());
  }

  private String csv(List<TreatyTable> treaties) {
    byte[] utf8 =
        CopCsv.standard()
            .write(TreatyTableSheet.forPrograms(language.selected()).ofParticipants(treaties));
    return new String(utf8, UTF_8);
  }

  private byte[] workbook(List<TreatyTable> treaties) {
    return CopXlsx.standard()
        .write(
            List.of(
                TreatyTableSheet.forPrograms(language.selected()).ofFacts(treaties),
                TreatyTableSheet.forPrograms(language.selected()).ofParticipants(treaties)));
  }
}
