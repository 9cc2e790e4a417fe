package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The rules of the catalogue as a page for people and as a list for programs. */
final class RulesPage {
  private static final OfficialLanguage ENGLISH = OfficialLanguage.ENGLISH;
  private static final JsonFactory JSON = new JsonFactory();
  private static final String CORPUS =
      "../cop-tests/testkit/src/main/resources/org/unodc/cop/testkit/rules/";

  private RulesPage() {}

  static String markdown() {
    StringBuilder page = new StringBuilder();
    Map<String, List<Rule<?>>> headings = byHeading();
    page.append(
        """
        # The rules

        What the library asks of a record: %s rules under %s headings. Each has a severity, a reason,
        where a text demands it the source, and two small records: one that keeps it and one that
        breaks it, with what is then said.

        An **error** breaks an explicit demand of a verified text, or leaves a reference of the record
        without its one target. A **warning** breaks a "should", or a demand that published records are
        known to break. A **notice** is an observation, or rests on a text that is known only from general
        knowledge: so also, whatever the rule, where the record's own clause is known no better, as rules
        58 and 76 for UNTOC. Where the record names no source for its clause, a finding against it is at
        most a warning.

        These rules are no official text and no legal advice. The texts of the treaties and the
        depositary's notifications prevail.

        """
            .formatted(Rulebook.standard().rules().size(), headings.size()));
    headings.forEach(
        (heading, rules) ->
            page.append("- [%s](#%s) (%s)\n".formatted(heading, heading, rules.size())));
    headings.forEach(
        (heading, rules) -> {
          page.append("\n## ").append(heading).append('\n');
          rules.forEach(rule -> page.append(markdown(rule)));
        });
    return page.toString();
  }

  static String json() {
    return Rulebook.standard().rules().stream()
        .map(RulesPage::json)
        .collect(joining(",\n", "[\n", "\n]\n"));
  }

  private static String markdown(Rule<?> rule) {
    RuleTexts texts = rule.texts();
    StringBuilder entry = new StringBuilder();
    entry.append("\n### ").append(rule.id()).append("\n\n");
    entry.append("**").append(texts.title(ENGLISH)).append("** ");
    entry.append(texts.reason(ENGLISH).orElse("")).append("\n\n");
    entry.append("- Severity: ").append(CodeLabels.of(rule.severity(), ENGLISH)).append('\n');
    source(rule).ifPresent(source -> entry.append("- Source: ").append(source).append('\n'));
    for (Parameter parameter : rule.parameters()) {
      entry.append(
          "- Parameter: `%s`, %s unless a profile sets it, from %s to %s\n"
              .formatted(
                  parameter.name(), parameter.standard(), parameter.least(), parameter.most()));
    }
    if (!rule.needed().isEmpty()) {
      entry.append("- Needs: ").append(rule.needed().get(0)).append('\n');
    }
    entry.append(
        "- Right: [sound.json](%s%s/sound.json), wrong: [broken.json](%s%s/broken.json)\n"
            .formatted(CORPUS, rule.id(), CORPUS, rule.id()));
    entry.append("- Then it says: *").append(escaped(example(rule))).append("*\n");
    entry.append("- What can be done: ").append(texts.hint(ENGLISH)).append('\n');
    return entry.toString();
  }

  private static String json(Rule<?> rule) {
    RuleTexts texts = rule.texts();
    Map<String, String> members = new LinkedHashMap<>();
    members.put("id", rule.id().value());
    members.put("severity", rule.severity().name());
    members.put("judges", rule.judges().getSimpleName());
    members.put("title", texts.title(ENGLISH));
    members.put("reason", texts.reason(ENGLISH).orElse(""));
    members.put("hint", texts.hint(ENGLISH));
    source(rule).ifPresent(source -> members.put("source", source));
    members.put("example", example(rule));
    return members.entrySet().stream()
        .map(member -> "    " + quoted(member.getKey()) + ": " + quoted(member.getValue()))
        .collect(joining(",\n", "  {\n", "\n  }"));
  }

  private static Map<String, List<Rule<?>>> byHeading() {
    return Rulebook.standard().rules().stream()
        .collect(groupingBy(rule -> rule.id().heading(), LinkedHashMap::new, toRules()));
  }

  private static Collector<Rule<?>, ?, List<Rule<?>>> toRules() {
    return Collectors.toList();
  }

  /** The text that the rule comes from, or that the record in the example names as its own. */
  private static Optional<String> source(Rule<?> rule) {
    return rule.citation()
        .map(Citation::toString)
        .or(
            () ->
                finding(rule)
                    .citation()
                    .map(own -> "the record's own clause, in the example " + own));
  }

  /** The isolates around names are for sentences that mix directions; a page of source has none. */
  private static String example(Rule<?> rule) {
    return finding(rule).message().replaceAll("[\\x{2066}-\\x{2069}]", "");
  }

  private static Finding finding(Rule<?> rule) {
    return Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id()).findings().get(0);
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }

  private static String quoted(String text) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      generator.writeString(text);
    }
    return json.toString();
  }
}
