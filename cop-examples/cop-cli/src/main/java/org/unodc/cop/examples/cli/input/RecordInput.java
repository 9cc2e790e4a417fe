package org.unodc.cop.examples.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.sdk.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The input of a command that reads one record, with the option {@code --from}. */
public final class RecordInput {
  @Parameters(
      index = "0",
      paramLabel = "RECORD",
      description =
          "A file of JSON or YAML, - for standard input, or a shipped record: "
              + ShippedRecords.NAMES
              + ".")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Format of the file, regardless of its name: ${COMPLETION-CANDIDATES}.")
  private @Nullable InputFormat from;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the record; what may be wrong with its file is printed to standard error}
   *
   * @throws UnreadableInputException if the input cannot be read
   */
  public Conference read() {
    return read(name, Optional.ofNullable(from), command);
  }

  /** {@return the path as it was typed, {@code -}, or the name of a shipped record} */
  public String name() {
    return name;
  }

  /**
   * {@return the record in a file with this name, or the shipped record with this name}
   *
   * @param command the command, whose standard error gets what may be wrong with the file
   * @throws UnreadableInputException if the input cannot be read
   */
  public static Conference read(String name, CommandSpec command) {
    return read(name, Optional.empty(), command);
  }

  private static Conference read(String name, Optional<InputFormat> from, CommandSpec command) {
    InputFormat format = from.or(() -> InputFormat.byName(Path.of(name))).orElse(InputFormat.JSON);
    return ShippedRecords.find(name)
        .orElseGet(() -> new InputDocument(name, format).read(note -> print(name, note, command)));
  }

  private static void print(String name, Problem note, CommandSpec command) {
    String line = "%s: %s [%s]".formatted(name, note, note.code());
    command
        .commandLine()
        .getErr()
        .println(
            UnsafeCharacters.replace(
                line, UnsafeCharacters::isSafeToPrint, UnsafeCharacters::inBrackets));
  }
}
