package org.unodc.cop.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.validation.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop explain}: one rule, why it is there, and what to do. */
@Command(
    name = "explain",
    description = "Explains a rule: what should hold, why, the text it comes from, what to do.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop explain side-event.lies-within-its-session --lang es"})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RULE",
      description = "The id of a rule; cop rules lists them.",
      completionCandidates = Ids.class)
  private String rule = "";

  @Mixin private Language language = new Language();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Rule<?> found =
        Rulebook.standard().withProvided().rules().stream()
            .filter(each -> each.id().value().equals(rule))
            .findFirst()
            .orElseThrow(this::unknown);
    PrintWriter out = command.commandLine().getOut();
    OfficialLanguage asked = language.asked();
    RuleTexts texts = found.texts();
    out.println(CodeLabels.of(found.severity(), asked) + "  " + found.id());
    print(out, texts.title(asked));
    texts.reason(asked).ifPresent(reason -> print(out, reason));
    print(out, "→ " + texts.hint(asked));
    found.citation().ifPresent(citation -> print(out, citation.toString()));
    return ExitCode.SOUND;
  }

  private static void print(PrintWriter out, String text) {
    out.println();
    Printable.wrapped(text, 78).forEach(line -> out.println("  " + line));
  }

  private ParameterException unknown() {
    ImmutableList<String> alike =
        new Ids()
            .all().stream().filter(id -> id.contains(rule)).limit(5).collect(toImmutableList());
    String meant =
        alike.isEmpty()
            ? " cop rules lists them."
            : " Did you mean " + String.join(", ", alike) + "?";
    return new ParameterException(
        command.commandLine(), "There is no rule '%s'.%s".formatted(rule, meant));
  }

  static final class Ids implements Iterable<String> {
    ImmutableList<String> all() {
      return Rulebook.standard().rules().stream()
          .map(Rule::id)
          .map(RuleId::value)
          .collect(toImmutableList());
    }

    @Override
    public java.util.Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
