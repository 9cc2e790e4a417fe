package org.unodc.cop.examples.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  /**
   * {@return the record}
   *
   * @throws UnreadableInputException if the input cannot be read
   */
  public Conference read() {
    return read(name, Optional.ofNullable(from));
  }

  /** {@return the path as it was typed, {@code -}, or the name of a shipped record} */
  public String name() {
    return name;
  }

  /**
   * {@return the record in a file with this name, or the shipped record with this name}
   *
   * @throws UnreadableInputException if the input cannot be read
   */
  public static Conference read(String name) {
    return read(name, Optional.empty());
  }

  private static Conference read(String name, Optional<InputFormat> from) {
    InputFormat format = from.or(() -> InputFormat.byName(Path.of(name))).orElse(InputFormat.JSON);
    return ShippedRecords.find(name).orElseGet(() -> new InputDocument(name, format).read());
  }
}
