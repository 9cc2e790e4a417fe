package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.schema.CopSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop schema}: prints a JSON Schema for other programs. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of records or of reports, or the components of OpenAPI.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop schema --of openapi > cop-openapi.json"})
public final class SchemaCommand implements Callable<Integer> {
  /** The kinds of schemas. */
  enum SchemaKind {
    RECORD,
    REPORT,
    OPENAPI
  }

  @Option(
      names = "--of",
      paramLabel = "KIND",
      description = "Schema to print: ${COMPLETION-CANDIDATES} (default: record).")
  private SchemaKind kind = SchemaKind.RECORD;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    String schema =
        switch (kind) {
          case RECORD -> CopSchemas.jsonSchema();
          case REPORT -> ReportFormat.jsonSchema();
          case OPENAPI -> CopSchemas.openApi();
        };
    command.commandLine().getOut().println(schema.strip());
    return ExitCode.SUCCESS;
  }
}
