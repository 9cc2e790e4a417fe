package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProblemLine;
import org.unodc.cop.sdk.problem.CopException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports why a command failed, in sentences and without a stack trace. */
final class CommandErrorReporter {
  private CommandErrorReporter() {}

  /** Reports the exception of a command and returns the {@link ExitCode}. */
  static int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof ParameterException usageError) {
      return reportUsageError(usageError, parsed.originalArgs().toArray(String[]::new));
    }
    PrintWriter err = command.getErr();
    if (failure instanceof CopException unreadable) {
      unreadable.problems().forEach(problem -> err.println(ProblemLine.of(problem)));
      return ExitCode.IO_ERROR;
    }
    if (failure instanceof UnreadableInputException unreadable) {
      unreadable
          .problems()
          .forEach(problem -> err.println(ProblemLine.of(unreadable.document(), problem)));
      return ExitCode.IO_ERROR;
    }
    if (failure instanceof InvalidPathException invalid) {
      err.println("'" + PrintableText.of(invalid.getInput()) + "' is not a valid file name.");
      return ExitCode.USAGE_ERROR;
    }
    return reportInternalError(failure, err);
  }

  /** Reports an error of the program itself and returns the {@link ExitCode}. */
  static int reportInternalError(Throwable error, PrintWriter err) {
    err.println(
        error instanceof OutOfMemoryError
            ? "There is not enough memory; allow more with java -Xmx2g -jar cop.jar."
            : "Internal error of cop: " + error + ". Please report it with your command line.");
    return ExitCode.INTERNAL_ERROR;
  }

  /** Reports an error in the command line and returns the {@link ExitCode}. */
  static int reportUsageError(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    error
        .getMessage()
        .lines()
        .flatMap(line -> PrintableText.wrapped(PrintableText.of(line), 80).stream())
        .forEach(err::println);
    UnmatchedArgumentException.printSuggestions(error, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE_ERROR;
  }
}
