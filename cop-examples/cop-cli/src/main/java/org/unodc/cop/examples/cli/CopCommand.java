package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command of which all others are part. */
@Command(
    name = "cop",
    description = "Reads, checks and reports the data of a Conference of the Parties.",
    mixinStandardHelpOptions = true,
    versionProvider = LibraryVersionProvider.class,
    subcommands = {
      ValidateCommand.class,
      ConvertCommand.class,
      StatusCommand.class,
      DeadlinesCommand.class,
      ParticipantsCommand.class,
      StatsCommand.class,
      ProgrammeCommand.class,
      SummaryCommand.class,
      SchemaCommand.class,
      NewCommand.class,
      ImportCommand.class,
      RegistrationsCommand.class,
      DiffCommand.class,
      MigrateCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      SymbolCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    },
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 nothing as grave as asked for was found, 1 something was,",
      "2 wrong use, 3 an input could not be read or an output not be written,",
      "4 a defect of this program.",
      "No official record; not endorsed by the United Nations."
    })
final class CopCommand {
  private CopCommand() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    // Texts are of six languages, whatever the machine's own is.
    PrintWriter out = new PrintWriter(System.out, false, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(exitCode(arguments, out, err));
  }

  private static int exitCode(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      return commandLine(out, err).execute(arguments);
    } catch (Error defect) {
      // Without this, the machine would print a trace and end with 1, which means findings.
      return Refusals.defect(defect, err);
    } finally {
      out.flush();
    }
  }

  /** {@return the command line, with these streams for what it prints} */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return Converters.addedTo(new CommandLine(new CopCommand()))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> run(parsed, out, err))
        .setExecutionExceptionHandler(Refusals::told)
        .setParameterExceptionHandler(Refusals::wrongUse);
  }

  /** A writer keeps to itself that it could not write, so it is asked. */
  private static int run(ParseResult parsed, PrintWriter out, PrintWriter err) {
    int exitCode = new RunLast().execute(parsed);
    if (out.checkError()) {
      err.println("Standard output cannot be written to its end.");
      return ExitCode.UNREADABLE;
    }
    return exitCode;
  }
}
