package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.RecordInput.OtherRecord;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.RecordOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.diff.CopMerge;
import org.unodc.cop.sdk.diff.MergeConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop merge}: merges two records that were made from the same one. */
@Command(
    name = "merge",
    description = {
      "Merges two records that were made from the same RECORD, entity by entity.",
      "Where both changed a value in different ways, the result has the value of OURS; the three"
          + " values are printed to standard error, and the command exits with 1."
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop merge sent.json ours.json theirs.json --out merged.json",
      "",
      "As the merge driver of git (OURS may be overwritten):",
      "  git config merge.cop.driver \\",
      "      \"cop merge %%O %%A %%B --from json --out %%A\"",
      "  echo \"*.cop.json merge=cop\" >> .gitattributes"
    })
public final class MergeCommand implements Callable<Integer> {
  /** Longer values are cut off; they are complete in the three records. */
  private static final int MAX_VALUE = 1_000;

  @Mixin private RecordInput base = new RecordInput();

  @Parameters(index = "1", paramLabel = "OURS", description = "The first changed record.")
  private String ours = "";

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The second changed record.")
  private String theirs = "";

  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    InputDocument.checkStandardInput(command, List.of(base.name(), ours, theirs));
    output.protect(base.name(), theirs);
    Conference origin = base.read();
    OtherRecord first = base.readOther(ours);
    OtherRecord second = base.readOther(theirs);
    CopMerge merge = CopMerge.of(origin, first.record(), second.record());
    output.write(merge.merged(), base, first, second);
    merge.conflicts().forEach(this::print);
    if (!merge.conflicts().isEmpty()) {
      println(text().of("merge.conflicts", merge.conflicts().size()));
    }
    NewFindings found =
        NewFindings.in(merge.merged(), List.of(first.record(), second.record()), asOf.day());
    found.print(output.name(), LanguageOption.of(command), command.commandLine());
    return Math.max(
        merge.conflicts().isEmpty() ? ExitCode.SUCCESS : ExitCode.FINDINGS, found.exitCode());
  }

  private void print(MergeConflict conflict) {
    println(text().of("merge.conflict", conflict.entity(), conflict.pointer()));
    printValue("merge.base", conflict.base());
    printValue("merge.ours", conflict.ours());
    printValue("merge.theirs", conflict.theirs());
  }

  private void printValue(String key, Optional<String> json) {
    Object value =
        json.<Object>map(MergeCommand::cut).orElseGet(() -> CommandText.message("merge.absent"));
    println("  " + text().of(key, value));
  }

  private static String cut(String json) {
    return json.length() <= MAX_VALUE ? json : json.substring(0, MAX_VALUE) + "…";
  }

  private void println(String line) {
    PrintWriter err = command.commandLine().getErr();
    err.println(PrintableText.of(line));
  }

  private CommandText text() {
    return CommandText.in(LanguageOption.of(command));
  }
}
