package org.unodc.cop.examples.cli;

import java.util.concurrent.Callable;
import org.unodc.cop.domain.Conference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cop summary}: what there is to tell after a session. */
@Command(
    name = "summary",
    description =
        "Tells a session in Markdown for a web story: figures as published, outcomes, sources.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop summary untoc --session untoc-cop12 --lang fr"})
final class SummaryCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption chosen = new SessionOption();
  @Mixin private Language language = new Language();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Conference conference = input.read();
    SessionSummary.lines(conference, chosen.in(conference), language.asked())
        .forEach(command.commandLine().getOut()::println);
    return ExitCode.SOUND;
  }
}
