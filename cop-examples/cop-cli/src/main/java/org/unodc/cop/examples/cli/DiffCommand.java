package org.unodc.cop.examples.cli;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.diff.CopDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cop diff}: what is different between two records. */
@Command(
    name = "diff",
    description = "Says what was added, removed, changed and moved from one record to another.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop diff yesterday.json today.json --format patch --out patch.json"
    })
final class DiffCommand implements Callable<Integer> {
  /** The forms of a difference. */
  enum Form {
    TEXT,
    PATCH
  }

  @Mixin private RecordInput before = new RecordInput();

  @Parameters(index = "1", paramLabel = "LATER", description = "The later record.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "The form: ${COMPLETION-CANDIDATES}; patch is a JSON Patch (text if not given).")
  private Form form = Form.TEXT;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    output.keep(before.name(), after);
    Conference earlier = before.read();
    CopDiff diff = CopDiff.between(earlier, RecordInput.named(after));
    output.write(form == Form.TEXT ? Printable.lines(diff.summary()) : diff.toJsonPatch());
    return diff.isEmpty() ? ExitCode.SOUND : ExitCode.FINDINGS;
  }
}
