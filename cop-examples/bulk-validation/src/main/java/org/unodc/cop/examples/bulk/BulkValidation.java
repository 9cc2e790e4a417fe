package org.unodc.cop.examples.bulk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line of the example: {@code validate} runs the validation, and {@code generate}
 * writes sample input. The class is public because {@code flink run} requires that.
 */
@Command(
    name = "bulk-validation",
    description =
        "Validates any number of records of Conferences of the Parties with Apache Flink.",
    usageHelpAutoWidth = true,
    subcommands = {ValidateLinesCommand.class, GenerateLinesCommand.class},
    footer = {
      "",
      "Exit codes: 0 no errors, 1 errors or lines that cannot be read,",
      "2 invalid arguments, 3 the job failed or was stopped.",
      "This is not an official record and is not endorsed by the United Nations."
    })
public final class BulkValidation {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  private boolean help;

  private BulkValidation() {}

  /** Runs the command and exits with its exit code. */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** {@return the command line with its subcommands} */
  static CommandLine commandLine() {
    return new CommandLine(new BulkValidation())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new JobFailureHandler());
  }
}
