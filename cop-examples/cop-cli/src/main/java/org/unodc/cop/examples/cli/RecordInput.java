package org.unodc.cop.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one record that a command is about. */
final class RecordInput {
  @Parameters(
      index = "0",
      paramLabel = "RECORD",
      description =
          "A file of JSON or YAML, - for standard input, or one of the shipped records: "
              + Shipped.NAMES
              + ".")
  private String named = "";

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description = "What the file is, whatever its name says: ${COMPLETION-CANDIDATES}.")
  private @Nullable InputFormat from;

  /** {@return the record; throws what the reader throws where it cannot be read} */
  Conference read() {
    return read(named, Optional.ofNullable(from));
  }

  /** {@return what people call it: the path as it was given, {@code -}, or a shipped record} */
  String name() {
    return named;
  }

  /** {@return the record in a file of this name, or the shipped one} */
  static Conference named(String name) {
    return read(name, Optional.empty());
  }

  private static Conference read(String name, Optional<InputFormat> from) {
    InputFormat format = from.or(() -> InputFormat.byName(Path.of(name))).orElse(InputFormat.JSON);
    return Shipped.named(name).orElseGet(() -> new Document(name, format).read());
  }
}
