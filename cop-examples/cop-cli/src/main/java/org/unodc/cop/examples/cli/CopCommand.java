package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import org.unodc.cop.examples.cli.command.AnonymizeCommand;
import org.unodc.cop.examples.cli.command.CompareCommand;
import org.unodc.cop.examples.cli.command.ConvertCommand;
import org.unodc.cop.examples.cli.command.DeadlinesCommand;
import org.unodc.cop.examples.cli.command.DiffCommand;
import org.unodc.cop.examples.cli.command.ExplainCommand;
import org.unodc.cop.examples.cli.command.ExportCommand;
import org.unodc.cop.examples.cli.command.ImportCommand;
import org.unodc.cop.examples.cli.command.MergeCommand;
import org.unodc.cop.examples.cli.command.MigrateCommand;
import org.unodc.cop.examples.cli.command.NewCommand;
import org.unodc.cop.examples.cli.command.ParticipantsCommand;
import org.unodc.cop.examples.cli.command.ProgrammeCommand;
import org.unodc.cop.examples.cli.command.RegistrationsCommand;
import org.unodc.cop.examples.cli.command.RulesCommand;
import org.unodc.cop.examples.cli.command.SchemaCommand;
import org.unodc.cop.examples.cli.command.ShowCommand;
import org.unodc.cop.examples.cli.command.StatsCommand;
import org.unodc.cop.examples.cli.command.StatusCommand;
import org.unodc.cop.examples.cli.command.SummaryCommand;
import org.unodc.cop.examples.cli.command.SuppressCommand;
import org.unodc.cop.examples.cli.command.SymbolCommand;
import org.unodc.cop.examples.cli.command.ValidateCommand;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.option.ArgumentConverters;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The main class and the command {@code cop}, which contains all other commands. */
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
      ShowCommand.class,
      SchemaCommand.class,
      NewCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      RegistrationsCommand.class,
      DiffCommand.class,
      AnonymizeCommand.class,
      CompareCommand.class,
      MergeCommand.class,
      MigrateCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      SuppressCommand.class,
      SymbolCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    },
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 no finding as severe as --fail-on, 1 findings or differences,",
      "2 wrong command line, 3 an input cannot be read or an output cannot be written,",
      "4 internal error.",
      "Not an official record; not endorsed by the United Nations."
    })
final class CopCommand {
  private static final String EMPTY_LINE = "emptyLine";

  private static final List<String> EXAMPLE_FIRST =
      List.of(
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          EMPTY_LINE,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST);

  private CopCommand() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    StandardOutput.install();
    if ("dumb".equals(System.getenv("TERM"))) {
      System.setProperty("picocli.ansi", "false"); // such a terminal prints colours as characters
    }
    // The output has six languages, so the charset of the platform is not used.
    PrintWriter out = new PrintWriter(System.out, false, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(exitCode(arguments, out, err));
  }

  private static int exitCode(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      return commandLine(out, err).execute(arguments);
    } catch (Error error) {
      // Java would print a stack trace and exit with 1, which means findings.
      return CommandErrorReporter.reportInternalError(error, List.of(arguments), err);
    } finally {
      out.flush();
    }
  }

  /** {@return the command line with these streams as standard output and standard error} */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return ArgumentConverters.register(withLanguage(new CommandLine(new CopCommand())))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> run(parsed, out, err))
        .setExecutionExceptionHandler(CommandErrorReporter::reportFailure)
        .setParameterExceptionHandler(CommandErrorReporter::reportUsageError);
  }

  /** Adds the option {@code --lang} to each command that does not declare it. */
  private static CommandLine withLanguage(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (spec.findOption(LanguageOption.NAME) == null) {
      spec.addMixin("language", CommandSpec.forAnnotatedObject(new LanguageOption()));
    }
    command.getSubcommands().values().stream()
        .map(CopCommand::withLanguage)
        .forEach(CopCommand::withExampleFirst);
    return command;
  }

  private static void withExampleFirst(CommandLine command) {
    command.setHelpSectionKeys(EXAMPLE_FIRST);
    command.getHelpSectionMap().put(EMPTY_LINE, help -> System.lineSeparator());
  }

  /** Checks for write errors, because a {@link PrintWriter} throws no exceptions. */
  private static int run(ParseResult parsed, PrintWriter out, PrintWriter err) {
    LanguageOption.checkDefault(parsed.commandSpec());
    checkCommand(parsed);
    int exitCode =
        LimitOptions.help(last(parsed)) ? ExitCode.SUCCESS : new RunLast().execute(parsed);
    if (out.checkError()) {
      err.println(CommandText.in(LanguageOption.in(parsed.originalArgs())).of("error.output"));
      return ExitCode.IO_ERROR;
    }
    return exitCode;
  }

  /** Picocli accepts any argument beside {@code --help}, also the name of an absent command. */
  private static void checkCommand(ParseResult parsed) {
    ParseResult last = last(parsed);
    List<String> unmatched = last.unmatched();
    if (unmatched.stream().anyMatch(argument -> !argument.startsWith("-"))) {
      throw new UnmatchedArgumentException(last.commandSpec().commandLine(), unmatched);
    }
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }
}
