package org.unodc.cop.examples.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.option.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The argument of a command that takes the id of a rule, or of a case of a rule. */
final class RuleArgument {
  private static final int MOST_SIMILAR = 5;

  @Parameters(
      index = "0",
      paramLabel = "RULE",
      description = "Id of a rule; the command cop rules lists all ids.",
      completionCandidates = RuleIds.class)
  private String id = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the id as it was typed, which may be a former one}
   *
   * @throws UsageException if it is not an id
   */
  RuleId id() {
    try {
      return RuleId.of(id);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  /**
   * {@return the rule or case with this id}
   *
   * @throws UsageException if there is none
   */
  Rule<?> in(Rulebook rulebook) {
    RuleId current = id().current();
    return all(rulebook)
        .filter(candidate -> candidate.id().equals(current))
        .findFirst()
        .orElseThrow(this::unknown);
  }

  private UsageException unknown() {
    ImmutableList<String> similar =
        Stream.concat(
                SpellingSuggester.nearest(id, new RuleIds()).stream(),
                RuleIds.all().filter(candidate -> candidate.contains(id)))
            .distinct()
            .limit(MOST_SIMILAR)
            .collect(toImmutableList());
    return similar.isEmpty()
        ? new UsageException(command, "explain.unknownRule", id, "cop rules")
        : new UsageException(command, "explain.similar", id, similar);
  }

  private static Stream<Rule<?>> all(Rulebook rulebook) {
    return Stream.concat(rulebook.rules().stream(), rulebook.cases().stream());
  }

  /** The ids of the rules, for completion. */
  static final class RuleIds implements Iterable<String> {
    private static Stream<String> all() {
      return RuleArgument.all(Rulebook.standard()).map(rule -> rule.id().value()).distinct();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
