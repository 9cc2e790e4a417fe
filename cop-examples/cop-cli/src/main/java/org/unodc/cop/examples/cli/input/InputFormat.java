package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which a record can be read and written. */
public enum InputFormat {
  JSON(".json"),
  NDJSON(".ndjson", ".jsonl"),
  YAML(".yaml", ".yml");

  private final ImmutableList<String> endings;

  InputFormat(String... endings) {
    this.endings = ImmutableList.copyOf(endings);
  }

  /** {@return the endings of the names of records in all formats} */
  static ImmutableList<String> allEndings() {
    return Stream.of(values())
        .flatMap(format -> format.endings.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the format that the name of a file shows; empty if its ending is unknown} */
  public static Optional<InputFormat> byName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }
}
