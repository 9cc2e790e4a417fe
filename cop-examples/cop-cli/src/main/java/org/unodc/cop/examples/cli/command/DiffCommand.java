package org.unodc.cop.examples.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.diff.CopDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop diff}: compares two records. */
@Command(
    name = "diff",
    description = "Compares two records: lists what was added, removed, changed and moved.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop diff yesterday.json today.json --format patch --out patch.json"
    })
public final class DiffCommand implements Callable<Integer> {
  /** The formats of a comparison. */
  enum DiffFormat {
    TEXT,
    PATCH
  }

  @Mixin private RecordInput before = new RecordInput();

  @Parameters(index = "1", paramLabel = "LATER", description = "The later record.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Format of the output: ${COMPLETION-CANDIDATES}; patch is a JSON Patch (default: text).")
  private DiffFormat format = DiffFormat.TEXT;

  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    InputDocument.checkStandardInput(command, List.of(before.name(), after));
    output.protect(before.name(), after);
    Conference earlier = before.read();
    OfficialLanguage selected = LanguageOption.of(command);
    CopDiff diff = CopDiff.between(earlier, before.readOther(after).record());
    output.write(
        format == DiffFormat.TEXT
            ? PrintableText.lines(diff.summary(selected, CommandText.in(selected)::member))
            : diff.toJsonPatch());
    return diff.isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS;
  }
}
