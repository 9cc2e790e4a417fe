package org.unodc.cop.examples.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.DocumentKind;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cop migrate}: writes a record of an older format in the latest format. */
@Command(
    name = "migrate",
    description = "Converts a record to the latest format and lists the changes.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop migrate old.json --out new.json"})
public final class MigrateCommand implements Callable<Integer> {

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    InputDocument document = input.document();
    InputFormat format = output.statedFormat().orElse(document.format());
    byte[] bytes = input.bytes();
    ImmutableList<Migration> migrations =
        document.naming(
            () ->
                DocumentKind.RECORD
                    .read(json -> RecordMigrations.of(json, document.format(), document.limits()))
                    .apply(bytes));
    if (migrations.size() > 1 && format != InputFormat.NDJSON) {
      throw new UsageException(command, "migrate.severalRecords");
    }
    migrations.forEach(this::report);
    write(migrations, format, document);
    return ExitCode.SUCCESS;
  }

  private void report(Migration migration) {
    migration.changes().forEach(change -> printError(PrintableText.of(change.toString())));
    printError(
        CommandText.in(LanguageOption.of(command))
            .of("migrate.formats", migration.from(), migration.to()));
  }

  /** Writes a document that is in the latest format and in the right form without any change. */
  private void write(
      ImmutableList<Migration> migrations, InputFormat format, InputDocument document) {
    boolean isSame =
        format == document.format()
            && migrations.stream().allMatch(one -> one.from().equals(one.to()));
    if (isSame && format == InputFormat.YAML) {
      output.other().write(new String(input.bytes(), UTF_8));
    } else if (format == InputFormat.JSON && document.format() != InputFormat.YAML) {
      output.other().write(migrations.get(0).document());
    } else if (migrations.size() == 1) {
      output.write(record(migrations.get(0), document), input);
    } else {
      output
          .other()
          .write(
              migrations.stream()
                  .map(one -> RecordOutput.text(record(one, document), format))
                  .collect(Collectors.joining()));
    }
  }

  private static Conference record(Migration migration, InputDocument document) {
    return document.naming(
        () ->
            CopJson.of(Conference.class)
                .with(document.limits().withDocumentBytes(1 << 30))
                .read(migration.document()));
  }

  private void printError(String line) {
    command.commandLine().getErr().println(line);
  }
}
