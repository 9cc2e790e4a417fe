package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cop explain}: prints the texts of one rule. */
@Command(
    name = "explain",
    description =
        "Explains a rule: its requirement, its reason, how to fix a finding, and its source.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop explain side-event.lies-within-its-session --lang es"})
public final class ExplainCommand implements Callable<Integer> {
  @Mixin private RuleArgument argument = new RuleArgument();
  @Mixin private LanguageOption language = new LanguageOption();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.standard().withProvided();
    Rule<?> rule = argument.in(rulebook);
    rulebook.formerId(argument.id()).ifPresent(now -> out().println(now.in(selected())));
    if (rule.cases().size() > 1) {
      explain(rule);
    }
    for (Rule<?> one : rule.cases()) {
      explain(one);
      print(out(), CommandText.in(selected()).hint(one.texts().hint(selected())));
      one.citation().ifPresent(citation -> print(out(), citation.text().in(selected())));
    }
    String suppressing = "cop suppress " + rule.id() + " ID --reason TEXT --out own.json";
    print(out(), CommandText.in(selected()).of("explain.suppress", suppressing));
    return ExitCode.SUCCESS;
  }

  private void explain(Rule<?> rule) {
    RuleTexts texts = rule.texts();
    out().println(CodeLabels.of(rule.severity(), selected()) + "  " + rule.id());
    print(out(), texts.title(selected()));
    texts.reason(selected()).ifPresent(reason -> print(out(), reason));
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private OfficialLanguage selected() {
    return language.selected();
  }

  private static void print(PrintWriter out, String text) {
    out.println();
    PrintableText.wrapped(text, PrintableText.width() - 2)
        .forEach(line -> out.println("  " + line));
  }
}
