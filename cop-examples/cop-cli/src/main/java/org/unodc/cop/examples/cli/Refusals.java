package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in whole sentences why a command could not do what was asked, never with a stack trace. */
final class Refusals {
  private Refusals() {}

  /** Tells what a command threw, and gives its {@link ExitCode}. */
  static int told(Exception refusal, CommandLine command, ParseResult parsed) {
    if (refusal instanceof ParameterException wrong) {
      return wrongUse(wrong, parsed.originalArgs().toArray(String[]::new));
    }
    PrintWriter err = command.getErr();
    if (refusal instanceof CopException unreadable) {
      unreadable.problems().forEach(problem -> err.println(line("", problem)));
      return ExitCode.UNREADABLE;
    }
    if (refusal instanceof UnreadableException unreadable) {
      String document = unreadable.getMessage();
      unreadable.problems().forEach(problem -> err.println(line(document, problem)));
      return ExitCode.UNREADABLE;
    }
    if (refusal instanceof InvalidPathException noPath) {
      err.println("'" + Printable.of(noPath.getInput()) + "' is not the name of a file.");
      return ExitCode.WRONG_USE;
    }
    return defect(refusal, err);
  }

  /** Tells that the command itself broke down, and gives its {@link ExitCode}. */
  static int defect(Throwable defect, PrintWriter err) {
    err.println(
        defect instanceof OutOfMemoryError
            ? "The memory is not enough; give more with java -Xmx2g -jar cop.jar."
            : "cop has a defect: " + defect + ". Please report it with what you called.");
    return ExitCode.DEFECT;
  }

  /** Tells what is wrong with a command line and what would be right. */
  static int wrongUse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    wrong
        .getMessage()
        .lines()
        .flatMap(line -> Printable.wrapped(Printable.of(line), 80).stream())
        .forEach(err::println);
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USE;
  }

  /** {@return a problem of a document in one line, with its code} */
  static String line(String document, Problem problem) {
    String told = (document.isEmpty() ? "" : document + ": ") + problem;
    return Printable.of(told) + " [" + problem.code() + "]";
  }
}
