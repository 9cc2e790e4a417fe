package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.RecordOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cop convert}: writes a record in another format. */
@Command(
    name = "convert",
    description = "Writes a record in another format. The content stays the same.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop convert conference.yaml --out conference.json"})
public final class ConvertCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();

  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (output.statedFormat().isEmpty()) {
      throw new UsageException(command, "convert.noFormat");
    }
    output.write(input.read(), input);
    return ExitCode.SUCCESS;
  }
}
