package org.unodc.cop.examples.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.publication.AnonymousRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop anonymize}: writes a record without persons. */
@Command(
    name = "anonymize",
    description = {
      "Writes a record without persons, and reports how many it left out.",
      "Running texts are not changed. If some still contain one of the names, the command lists"
          + " them and exits with 1."
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop anonymize conference.json --out public.json"})
public final class AnonymizeCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Option(
      names = "--keep-nameable",
      description =
          "Keeps persons whom the record may name on the day of --as-of: in an official capacity,"
              + " published, or with consent.")
  private boolean keepNameable;

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference record = input.read();
    AnonymousRecord anonymous =
        keepNameable
            ? AnonymousRecord.withNameablePersons(record, asOf.day())
            : AnonymousRecord.of(record);
    output.write(anonymous.record(), input);
    OfficialLanguage language = LanguageOption.of(command);
    CommandText text = CommandText.in(language);
    println(text.of("anonymize.dropped", anonymous.dropped().size()));
    NewFindings.in(anonymous.record(), List.of(record), asOf.day())
        .print(output.name(), language, command.commandLine());
    println(text.of("anonymize.texts"));
    if (anonymous.mentions().isEmpty()) {
      return ExitCode.SUCCESS;
    }
    println(text.of("anonymize.mentions", anonymous.mentions().size()));
    for (Place place : anonymous.mentions()) {
      command.commandLine().getErr().println("  " + PrintableText.of(place.pointer()));
    }
    return ExitCode.FINDINGS;
  }

  private void println(String line) {
    PrintableText.wrapped(line).forEach(command.commandLine().getErr()::println);
  }
}
