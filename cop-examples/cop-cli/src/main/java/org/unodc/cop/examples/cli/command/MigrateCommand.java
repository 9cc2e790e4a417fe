package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop migrate}: writes a record of an older format in the latest format. */
@Command(
    name = "migrate",
    description = "Converts a record to the latest format and lists the changes.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop migrate old.json --out new.json"})
public final class MigrateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "JSON file, or - for standard input.")
  private String file = "";

  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Migration migration =
        InputDocument.of(file, InputFormat.JSON, CopLimits.standard()).readBy(Migrations::toLatest);
    migration
        .changes()
        .forEach(
            change -> command.commandLine().getErr().println(PrintableText.of(change.toString())));
    command
        .commandLine()
        .getErr()
        .println(
            CommandText.in(LanguageOption.of(command))
                .of("migrate.formats", migration.from(), migration.to()));
    output.write(migration.document());
    return ExitCode.SUCCESS;
  }
}
