package org.unodc.cop.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a record is read. */
enum InputFormat {
  JSON(".json"),
  NDJSON(".ndjson", ".jsonl"),
  YAML(".yaml", ".yml");

  private final String[] endings;

  InputFormat(String... endings) {
    this.endings = endings;
  }

  /** {@return the form that a file has by its name; absent where its name says nothing} */
  static Optional<InputFormat> byName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> Stream.of(format.endings).anyMatch(name::endsWith))
        .findFirst();
  }
}
