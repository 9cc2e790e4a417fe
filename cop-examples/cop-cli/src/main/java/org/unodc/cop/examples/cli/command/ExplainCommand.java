package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
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
  @Parameters(
      paramLabel = "RULE",
      description = "Id of a rule; the command cop rules lists all ids.",
      completionCandidates = RuleIds.class)
  private String id = "";

  @Mixin private LanguageOption language = new LanguageOption();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.standard().withProvided();
    Rule<?> rule =
        Stream.concat(rulebook.rules().stream(), rulebook.cases().stream())
            .filter(candidate -> candidate.id().equals(asked().current()))
            .findFirst()
            .orElseThrow(this::unknownRule);
    rulebook.formerId(asked()).ifPresent(now -> out().println(now.in(selected())));
    if (rule.cases().size() > 1) {
      explain(rule);
    }
    for (Rule<?> one : rule.cases()) {
      explain(one);
      print(out(), CommandText.in(selected()).hint(one.texts().hint(selected())));
      one.citation().ifPresent(citation -> print(out(), citation.text().in(selected())));
    }
    return ExitCode.SUCCESS;
  }

  private RuleId asked() {
    try {
      return RuleId.of(id);
    } catch (IllegalArgumentException e) {
      throw unknownRule();
    }
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
    PrintableText.wrapped(text, 78).forEach(line -> out.println("  " + line));
  }

  private UsageException unknownRule() {
    ImmutableList<String> similar =
        new RuleIds()
            .all().stream()
                .filter(candidate -> candidate.contains(id))
                .limit(5)
                .collect(toImmutableList());
    return similar.isEmpty()
        ? new UsageException(command, "explain.unknownRule", id, "cop rules")
        : new UsageException(command, "explain.similar", id, similar);
  }

  /** The ids of the rules, for completion. */
  static final class RuleIds implements Iterable<String> {
    ImmutableList<String> all() {
      return Stream.concat(
              Rulebook.standard().rules().stream(), Rulebook.standard().cases().stream())
          .map(Rule::id)
          .map(RuleId::value)
          .distinct()
          .collect(toImmutableList());
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
