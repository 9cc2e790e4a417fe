package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop rules}: all rules in one table. */
@Command(
    name = "rules",
    description = "Lists the rules: severity, id and what each says should hold.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop rules --severity error --lang fr"})
final class RulesCommand implements Callable<Integer> {
  @Mixin private Language language = new Language();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Only those of this severity: ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity severity;

  @Option(
      names = "--heading",
      paramLabel = "HEADING",
      description = "Only those under this heading, such as side-event.")
  private @Nullable String heading;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    for (Rule<?> rule : Rulebook.standard().withProvided().rules()) {
      if (Optional.ofNullable(severity).map(rule.severity()::equals).orElse(true)
          && Optional.ofNullable(heading).map(rule.id().heading()::equals).orElse(true)) {
        out.println(CodeLabels.of(rule.severity(), language.asked()) + "  " + rule.id());
        Printable.wrapped(rule.texts().title(language.asked()), 76)
            .forEach(line -> out.println("    " + line));
      }
    }
    return ExitCode.SOUND;
  }
}
