package org.unodc.cop.examples.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.yaml.CopYaml;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The output of a command that writes a record, with the options {@code --out} and {@code --to}.
 */
public final class RecordOutput {
  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "Format of the record that is written: ${COMPLETION-CANDIDATES} (default: the ending of the"
              + " output file shows it; otherwise that of the input). ndjson writes it in one line.")
  private @Nullable InputFormat to;

  @Mixin private TextOutput output = new TextOutput();

  /** {@return the path as it was typed, or {@code -} for standard output} */
  public String name() {
    return output.name();
  }

  /**
   * Checks that the output would not overwrite an input.
   *
   * @throws picocli.CommandLine.ParameterException if the output is one of these inputs
   */
  public void protect(String... inputs) {
    output.protect(inputs);
  }

  /**
   * {@return the format that {@code --to} or the ending of the output file states; empty if neither
   * does}
   */
  public Optional<InputFormat> statedFormat() {
    return Optional.ofNullable(to)
        .or(() -> output.isFile() ? InputFormat.byName(Path.of(output.name())) : Optional.empty());
  }

  /** {@return the same output for something that is not a record} */
  public TextOutput other() {
    return output;
  }

  /** Writes a record that was read from this input and changed. */
  public void write(Conference record, RecordInput input) {
    write(record, statedFormat().orElseGet(input::format));
  }

  /** Writes a new record, which is JSON if neither an option nor a file name states the format. */
  public void write(Conference record) {
    write(record, statedFormat().orElse(InputFormat.JSON));
  }

  private void write(Conference record, InputFormat format) {
    CopJson<Conference> json = CopJson.of(Conference.class);
    output.write(
        switch (format) {
          case JSON -> json.write(record);
          case NDJSON -> json.compact().write(record);
          case YAML -> CopYaml.of(Conference.class).write(record);
        });
  }
}
