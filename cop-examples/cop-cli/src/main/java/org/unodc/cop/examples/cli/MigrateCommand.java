package org.unodc.cop.examples.cli;

import java.util.concurrent.Callable;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.migration.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop migrate}: a record of an older format, in the latest one. */
@Command(
    name = "migrate",
    description = "Brings a record to the latest format and says what was changed.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop migrate old.json --out new.json"})
final class MigrateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A file of JSON, or - for standard input.")
  private String file = "";

  @Mixin private Output output = new Output();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Migration migration = new Document(file, InputFormat.JSON).readBy(Migrations::toLatest);
    migration
        .changes()
        .forEach(change -> command.commandLine().getErr().println(Printable.of(change.toString())));
    command
        .commandLine()
        .getErr()
        .println("From %s to %s.".formatted(migration.from(), migration.to()));
    output.write(migration.document());
    return ExitCode.SOUND;
  }
}
