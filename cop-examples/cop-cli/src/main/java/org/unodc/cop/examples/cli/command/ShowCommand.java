package org.unodc.cop.examples.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.examples.cli.entry.EntryJson;
import org.unodc.cop.examples.cli.entry.EntryText;
import org.unodc.cop.examples.cli.entry.RecordEntry;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop show}: prints one thing of a record and what refers to it. */
@Command(
    name = "show",
    description = "Prints one thing of a record with its names, and what refers to it.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop show untoc untoc-cop12 --lang fr",
      "  cop show untoc side-event:untoc-cop12-se-youth",
      "  cop show untoc /sessions/11/venue --format json"
    })
public final class ShowCommand implements Callable<Integer> {
  /** The formats of an entry. */
  enum EntryFormat {
    TEXT,
    JSON
  }

  @Mixin private RecordInput input = new RecordInput();

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description =
          "An id, with its kind if several things have it (session:s1), or a JSON Pointer.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the output: ${COMPLETION-CANDIDATES} (default: text).")
  private EntryFormat format = EntryFormat.TEXT;

  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference record = input.read();
    OfficialLanguage language = LanguageOption.of(command);
    List<RecordEntry> entries = RecordEntry.find(record, id);
    if (entries.isEmpty()) {
      throw notFound(record);
    }
    output.write(
        format == EntryFormat.JSON
            ? EntryJson.of(entries, language)
            : entries.stream()
                .map(entry -> EntryText.of(entry, language))
                .collect(Collectors.joining("\n")));
    return ExitCode.SUCCESS;
  }

  private UsageException notFound(Conference record) {
    List<Entity> similar = RecordEntry.suggestions(record, id);
    return similar.isEmpty() || id.startsWith("/")
        ? new UsageException(command, "show.notFound", id)
        : new UsageException(command, "show.notFoundSimilar", id, similar);
  }
}
