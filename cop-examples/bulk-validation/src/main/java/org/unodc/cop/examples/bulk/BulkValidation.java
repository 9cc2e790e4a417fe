package org.unodc.cop.examples.bulk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command: {@code validate} is the job, {@code generate} makes something to try it on. It is
 * public because {@code flink run} asks for that.
 */
@Command(
    name = "bulk-validation",
    description =
        "Validates any number of records of Conferences of the Parties with Apache Flink.",
    usageHelpAutoWidth = true,
    subcommands = {ValidateLinesCommand.class, GenerateLinesCommand.class},
    footer = {
      "",
      "Exit codes: 0 no error was found, 1 errors or lines that cannot be read,",
      "2 wrong use, 3 the job failed.",
      "No official record; not endorsed by the United Nations."
    })
public final class BulkValidation {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and end.")
  private boolean help;

  private BulkValidation() {}

  /** Runs the command, here or where {@code flink run} says, and exits with its code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** {@return the command, ready to be executed} */
  static CommandLine commandLine() {
    return new CommandLine(new BulkValidation())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new JobFailureHandler());
  }
}
