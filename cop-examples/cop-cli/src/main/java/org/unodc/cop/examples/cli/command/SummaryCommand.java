package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.SessionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cop summary}: writes a summary of a session in Markdown. */
@Command(
    name = "summary",
    description =
        "Summarizes a session in Markdown for a web story: published figures, outcomes, sources.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop summary untoc --session untoc-cop12 --lang fr"})
public final class SummaryCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    SessionSummary.lines(conference, sessionOption.selectFrom(conference), language.selected())
        .forEach(command.commandLine().getOut()::println);
    return ExitCode.SUCCESS;
  }
}
