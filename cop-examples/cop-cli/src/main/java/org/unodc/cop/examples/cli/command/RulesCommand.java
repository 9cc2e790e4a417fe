package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop rules}: lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules, each with severity, id and requirement.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop rules --severity error --lang fr"})
public final class RulesCommand implements Callable<Integer> {
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Lists only rules with this severity: ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity severity;

  @Option(
      names = "--heading",
      paramLabel = "HEADING",
      description = "Lists only rules under this heading, such as side-event.")
  private @Nullable String heading;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    List<Rule<?>> selected =
        Rulebook.standard().withProvided().rules().stream().filter(this::isSelected).toList();
    for (Rule<?> rule : selected) {
      out.println(CodeLabels.of(rule.severity(), language.selected()) + "  " + rule.id());
      PrintableText.wrapped(rule.texts().title(language.selected()), 76)
          .forEach(line -> out.println("    " + line));
    }
    if (selected.isEmpty()) {
      out.println(noRule());
    }
    return ExitCode.SUCCESS;
  }

  private boolean isSelected(Rule<?> rule) {
    return Optional.ofNullable(severity).map(rule.severity()::equals).orElse(true)
        && Optional.ofNullable(heading).map(rule.id().heading()::equals).orElse(true);
  }

  private String noRule() {
    CommandText texts = CommandText.in(language.selected());
    if (severity != null && heading != null) {
      return texts.of("rules.noneOfBoth", severity, heading);
    }
    if (severity != null) {
      return texts.of("rules.noneOfSeverity", severity);
    }
    return heading == null ? texts.of("rules.none") : texts.of("rules.noneUnderHeading", heading);
  }
}
