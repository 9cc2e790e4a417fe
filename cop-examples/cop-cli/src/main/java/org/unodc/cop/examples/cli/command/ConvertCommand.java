package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.yaml.CopYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cop convert}: writes a record in another format. */
@Command(
    name = "convert",
    description = "Writes a record in another format. The content stays the same.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop convert conference.yaml --to json --out conference.json"})
public final class ConvertCommand implements Callable<Integer> {
  /** The formats in which a record can be written. */
  enum RecordFormat {
    JSON,
    NDJSON,
    YAML
  }

  @Mixin private RecordInput input = new RecordInput();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description =
          "Format of the output: ${COMPLETION-CANDIDATES}; ndjson writes the record in one line.")
  private RecordFormat format = RecordFormat.JSON;

  @Mixin private TextOutput output = new TextOutput();

  @Override
  public Integer call() {
    Conference record = input.read();
    CopJson<Conference> json = CopJson.of(Conference.class);
    output.write(
        switch (format) {
          case JSON -> json.write(record);
          case NDJSON -> json.compact().write(record);
          case YAML -> CopYaml.of(Conference.class).write(record);
        });
    return ExitCode.SUCCESS;
  }
}
