package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.list.ListFormat;
import org.unodc.cop.examples.cli.list.ListFormatOption;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.list.RuleList;
import org.unodc.cop.examples.cli.option.CompletionWords;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cop rules}: lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules, each with severity, id and requirement.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop rules --severity error --lang fr"})
public final class RulesCommand implements Callable<Integer> {
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ListFormatOption format = new ListFormatOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Lists only rules with this severity: ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity severity;

  @Option(
      names = "--heading",
      completionCandidates = CompletionWords.Headings.class,
      paramLabel = "HEADING",
      description = "Lists only rules under this heading, such as side-event.")
  private @Nullable String heading;

  @Override
  public Integer call() {
    List<Rule<?>> selected =
        Rulebook.standard().withProvided().rules().stream().filter(this::isSelected).toList();
    if (format.selected() == ListFormat.TEXT) {
      output.write(text(selected));
    } else {
      ListTable list = RuleList.of(selected, language.selected(), noRule());
      ListOutput.write(list, format.selected(), output);
    }
    return ExitCode.SUCCESS;
  }

  private String text(List<Rule<?>> rules) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    for (Rule<?> rule : rules) {
      out.println(CodeLabels.of(rule.severity(), language.selected()) + "  " + rule.id());
      PrintableText.wrapped(rule.texts().title(language.selected()), 76)
          .forEach(line -> out.println("    " + line));
    }
    if (rules.isEmpty()) {
      out.println(noRule());
    }
    return text.toString();
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
