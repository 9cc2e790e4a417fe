package org.unodc.cop.examples.cli;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.yaml.CopYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cop convert}: the same record in another form. */
@Command(
    name = "convert",
    description = "Writes a record in another form. Nothing is lost, and nothing is added.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop convert conference.yaml --to json --out conference.json"})
final class ConvertCommand implements Callable<Integer> {
  /** The forms in which a record is written. */
  enum Form {
    JSON,
    NDJSON,
    YAML
  }

  @Mixin private RecordInput input = new RecordInput();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "The form: ${COMPLETION-CANDIDATES}; ndjson is the record in one line.")
  private Form form = Form.JSON;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Conference record = input.read();
    CopJson<Conference> json = CopJson.of(Conference.class);
    output.write(
        switch (form) {
          case JSON -> json.write(record);
          case NDJSON -> json.compact().write(record);
          case YAML -> CopYaml.of(Conference.class).write(record);
        });
    return ExitCode.SOUND;
  }
}
