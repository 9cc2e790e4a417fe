package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.FileWatcher;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.ProblemLine;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Validates once, and again after each change of a file, until the thread is interrupted. */
final class RepeatedValidation {
  private static final String CLEARED_SCREEN = "\u001b[H\u001b[2J";

  private final CommandSpec command;
  private final boolean quiet;
  private final IntSupplier validation;
  private final OfficialLanguage language;

  /**
   * Creates a repeated validation.
   *
   * @param quiet whether the messages between two validations are omitted
   * @param validation validates once and returns the exit code
   */
  RepeatedValidation(CommandSpec command, boolean quiet, IntSupplier validation) {
    this.command = command;
    this.quiet = quiet;
    this.validation = validation;
    this.language = LanguageOption.of(command);
  }

  /** {@return the exit code of the last validation} */
  int run(ImmutableList<Path> files) {
    try (FileWatcher watcher = FileWatcher.of(files)) {
      int exitCode = validate();
      while (!Thread.currentThread().isInterrupted()) {
        print("validate.watching");
        try {
          Path changed = watcher.awaitChange();
          clear();
          print("validate.changed", changed.toString());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return exitCode;
        }
        exitCode = validate();
      }
      return exitCode;
    }
  }

  /** A file that cannot be read, for example while an editor replaces it, does not end the run. */
  private int validate() {
    try {
      return validation.getAsInt();
    } catch (CopException unreadable) {
      unreadable.problems().forEach(problem -> printLine(ProblemLine.of(problem, language)));
    } catch (UnreadableInputException unreadable) {
      unreadable
          .problems()
          .forEach(problem -> printLine(ProblemLine.of(unreadable.document(), problem, language)));
    }
    return ExitCode.IO_ERROR;
  }

  private void print(String key, Object... arguments) {
    if (!quiet) {
      printLine(CommandText.in(language).of(key, arguments));
    }
  }

  private void printLine(String line) {
    command.commandLine().getErr().println(line);
    command.commandLine().getErr().flush();
  }

  /** Removes the last report from a terminal, and nothing from a file or another program. */
  private void clear() {
    PrintWriter out = command.commandLine().getOut();
    if (Ansi.AUTO.enabled()) {
      out.print(CLEARED_SCREEN);
      out.flush();
    }
  }
}
