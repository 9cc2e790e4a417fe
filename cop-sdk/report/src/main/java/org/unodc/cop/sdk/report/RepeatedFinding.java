package org.unodc.cop.sdk.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.LocatedFinding;

/**
 * Findings of one rule that differ only in the value under test, for example those of all side
 * events in one room that is not in the record. They usually have one cause.
 *
 * @param all the findings, at least one
 */
public record RepeatedFinding(ImmutableList<LocatedFinding> all) {
  /** The maximum number of findings that the formats for people show with their message. */
  private static final int MAX_SHOWN = 3;

  /** The maximum number of other places that the formats for people name. */
  private static final int MAX_PLACES = 5;

  /**
   * Creates a group of findings.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RepeatedFinding {
    requireNonNull(all, "all");
    checkArgument(!all.isEmpty(), "A repeated finding needs at least one finding.");
  }

  /** {@return the groups of these findings, in the order of the first of each} */
  public static ImmutableList<RepeatedFinding> in(List<LocatedFinding> findings) {
    requireNonNull(findings, "findings");
    ImmutableListMultimap<Cause, LocatedFinding> byCause = Multimaps.index(findings, Cause::of);
    return byCause.keySet().stream()
        .map(cause -> new RepeatedFinding(byCause.get(cause)))
        .collect(toImmutableList());
  }

  /** {@return the findings that the formats for people show with their message, at least one} */
  public ImmutableList<LocatedFinding> shown() {
    return all.subList(0, Math.min(all.size(), MAX_SHOWN));
  }

  /** {@return the findings that are not} */
  ImmutableList<LocatedFinding> others() {
    return all.subList(shown().size(), all.size());
  }

  /** {@return a sentence with the number of the other findings and their places; empty if none} */
  public Optional<String> elsewhere(OfficialLanguage language) {
    ImmutableList<LocatedFinding> others = others();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<String> places =
        others.stream()
            .limit(MAX_PLACES)
            .map(located -> located.finding().place().pointer())
            .collect(toImmutableList());
    String sentence =
        places.size() < others.size() ? "findings.elsewhere-some" : "findings.elsewhere";
    return Optional.of(new ReportLabels(language).get(sentence, others.size(), places));
  }

  /**
   * The key of findings with one cause.
   *
   * @param rule their rule, or its case
   * @param severity their severity
   * @param arguments the arguments of their message, apart from the value under test
   */
  private record Cause(RuleId rule, Severity severity, ImmutableList<MessageArgument> arguments)
      implements Comparable<Cause> {
    private static final Comparator<MessageArgument> AS_WRITTEN =
        Comparator.comparing(argument -> argument.in(OfficialLanguage.ENGLISH));
    private static final Comparator<Cause> IN_ORDER =
        Comparator.comparing(Cause::rule)
            .thenComparing(Cause::severity)
            .thenComparing(Cause::arguments, Comparators.lexicographical(AS_WRITTEN));

    static Cause of(LocatedFinding located) {
      Finding finding = located.finding();
      return new Cause(finding.caseOrRule(), finding.severity(), finding.arguments());
    }

    /** Orders causes, so that colliding hashes cost little. */
    @Override
    public int compareTo(Cause other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
