package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A page of findings, grouped by rule, the most severe first.
 *
 * @param filter the filter, with the number of a page that exists
 * @param groups the findings of the page
 * @param pages the number of pages, at least one
 * @param choices the title and the number of findings of each rule that reports some of the
 *     severity, by the id of the rule
 */
public record FindingGroups(
    FindingFilter filter,
    ImmutableList<Group> groups,
    int pages,
    ImmutableMap<String, Group> choices) {
  private static final int PAGE_SIZE = 50;
  private static final ImmutableMap<RuleId, Rule<?>> RULES =
      Rulebook.standard().withProvided().rules().stream()
          .collect(toImmutableMap(Rule::id, rule -> rule));
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparing(finding -> finding.rule().value());

  /**
   * A rule and its findings on the page.
   *
   * @param title what the rule demands
   * @param count the number of its findings on all pages
   */
  public record Group(String rule, String title, int count, ImmutableList<Finding> findings) {}

  static FindingGroups of(ValidationReport report, FindingFilter filter, PageFormatter formatter) {
    ImmutableMultiset<RuleId> counts =
        report.findings().stream()
            .filter(filter::hasSeverity)
            .map(Finding::rule)
            .collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableList<Finding> matching =
        report.findings().stream().filter(filter::matches).sorted(ORDER).collect(toImmutableList());
    int pages = Math.max(1, (matching.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.max(1, Math.min(filter.page(), pages));
    ImmutableListMultimap<RuleId, Finding> shown =
        Multimaps.index(
            matching.stream().skip((long) PAGE_SIZE * (page - 1)).limit(PAGE_SIZE).toList(),
            Finding::rule);
    Function<RuleId, Group> group =
        rule ->
            new Group(rule.value(), title(rule, formatter), counts.count(rule), shown.get(rule));
    return new FindingGroups(
        filter.atPage(page),
        shown.keySet().stream().map(group).collect(toImmutableList()),
        pages,
        counts.elementSet().stream()
            .map(group)
            .sorted(Comparator.comparing(Group::rule))
            .collect(toImmutableMap(Group::rule, choice -> choice)));
  }

  private static String title(RuleId rule, PageFormatter formatter) {
    return Optional.ofNullable(RULES.get(rule))
        .map(known -> known.texts().title(formatter.language()))
        .orElse(rule.value());
  }
}
