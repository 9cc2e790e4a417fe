package org.unodc.cop.examples.cli;

import java.util.concurrent.Callable;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.schema.CopSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop schema}: what the JSON looks like, for other programs. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of records or of reports, or the components of OpenAPI.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop schema --of openapi > cop-openapi.json"})
final class SchemaCommand implements Callable<Integer> {
  /** What is described. */
  enum Of {
    RECORD,
    REPORT,
    OPENAPI
  }

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "What is described: ${COMPLETION-CANDIDATES} (record if not given).")
  private Of what = Of.RECORD;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    String schema =
        switch (what) {
          case RECORD -> CopSchemas.jsonSchema();
          case REPORT -> ReportFormat.jsonSchema();
          case OPENAPI -> CopSchemas.openApi();
        };
    command.commandLine().getOut().println(schema.strip());
    return ExitCode.SOUND;
  }
}
