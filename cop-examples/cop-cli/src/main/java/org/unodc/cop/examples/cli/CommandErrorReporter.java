package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProblemLine;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reports why a command failed, in sentences and without a stack trace. */
final class CommandErrorReporter {
  private CommandErrorReporter() {}

  /** Reports the exception of a command and returns the {@link ExitCode}. */
  static int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
    List<String> arguments = parsed.originalArgs();
    OfficialLanguage language = LanguageOption.in(arguments);
    if (failure instanceof ParameterException usageError) {
      return reportUsageError(usageError, arguments.toArray(String[]::new));
    }
    PrintWriter err = command.getErr();
    if (failure instanceof CopException unreadable) {
      unreadable.problems().forEach(problem -> err.println(ProblemLine.of(problem, language)));
      return ExitCode.IO_ERROR;
    }
    if (failure instanceof UnreadableInputException unreadable) {
      unreadable
          .problems()
          .forEach(
              problem -> err.println(ProblemLine.of(unreadable.document(), problem, language)));
      return ExitCode.IO_ERROR;
    }
    if (failure instanceof InvalidPathException invalid) {
      String encoding = System.getProperty("sun.jnu.encoding", UTF_8.name());
      err.println(
          encoding.equals(UTF_8.name())
              ? texts(arguments).of("usage.notFileName", invalid.getInput())
              : texts(arguments).of("usage.notInEncoding", encoding, "LC_ALL=C.UTF-8"));
      return ExitCode.USAGE_ERROR;
    }
    return reportInternalError(failure, arguments, err);
  }

  /** Reports an error of the program itself and returns the {@link ExitCode}. */
  static int reportInternalError(Throwable error, List<String> arguments, PrintWriter err) {
    CommandText texts = texts(arguments);
    err.println(
        error instanceof OutOfMemoryError
            ? texts.of("error.memory", "java -Xmx2g -jar cop.jar")
            : texts.of("error.internal", error.toString()));
    return ExitCode.INTERNAL_ERROR;
  }

  /** Reports an error in the command line and returns the {@link ExitCode}. */
  static int reportUsageError(ParameterException error, String[] arguments) {
    PrintWriter err = error.getCommandLine().getErr();
    UsageErrorText.of(error, List.of(arguments)).stream()
        .flatMap(String::lines)
        .flatMap(line -> PrintableText.wrapped(line).stream())
        .forEach(err::println);
    return ExitCode.USAGE_ERROR;
  }

  private static CommandText texts(List<String> arguments) {
    return CommandText.in(LanguageOption.in(arguments));
  }
}
