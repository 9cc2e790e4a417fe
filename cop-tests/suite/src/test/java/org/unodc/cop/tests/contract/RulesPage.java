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
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Creates the page of the rules for readers and the list of the rules for programs. */
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

        The library checks %s rules under %s headings. Each rule has a severity, a reason, a source if a
        text requires it, and two small records: one that complies with the rule, and one that breaks it,
        with the resulting message.

        An **error** breaks an explicit requirement of a verified text, or is a reference that does not
        have exactly one target in the record. A **warning** breaks a "should", or a requirement that
        published records are known to break. A **notice** is an observation, or is based on a text that
        is known only from general knowledge. The latter also applies to any rule if the clause of the
        record itself is known only from general knowledge, as rules 58 and 76 for UNTOC. If the record
        names no source for its clause, a finding based on it is at most a warning.

        The **scope** is how much of the record the rule reads to check one value, besides the names that a
        message states. It decides into which slices a record can be cut for validation; the Javadoc of
        `Scope` describes each.

        These rules are not an official text and not legal advice. The texts of the treaties and the
        notifications of the depositary prevail.

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
    entry.append("- Scope: ").append(CodeLabels.of(rule.scope(), ENGLISH)).append('\n');
    source(rule).ifPresent(source -> entry.append("- Source: ").append(source).append('\n'));
    for (Parameter parameter : rule.parameters()) {
      entry.append(
          "- Parameter: `%s`, %s unless a profile sets it, from %s to %s\n"
              .formatted(parameter.name(), parameter.standard(), parameter.min(), parameter.max()));
    }
    if (!rule.dependsOn().isEmpty()) {
      entry.append("- Depends on: ").append(rule.dependsOn().get(0)).append('\n');
    }
    entry.append(
        "- Examples: sound record [sound.json](%s%s/sound.json), broken record [broken.json](%s%s/broken.json)\n"
            .formatted(CORPUS, rule.id(), CORPUS, rule.id()));
    entry.append("- Message for the broken record: *").append(escaped(example(rule))).append("*\n");
    entry.append("- Hint: ").append(texts.hint(ENGLISH)).append('\n');
    return entry.toString();
  }

  private static String json(Rule<?> rule) {
    RuleTexts texts = rule.texts();
    Map<String, String> members = new LinkedHashMap<>();
    members.put("id", rule.id().value());
    members.put("severity", rule.severity().name());
    members.put("judges", rule.appliesTo().getSimpleName());
    members.put("scope", rule.scope().name());
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

  /**
   * {@return the text that the rule cites, or else the text that the finding in the example cites}
   */
  private static Optional<String> source(Rule<?> rule) {
    return rule.citation()
        .map(Citation::toString)
        .or(
            () ->
                finding(rule)
                    .citation()
                    .map(own -> "the record's own clause, in the example " + own));
  }

  /** {@return the text without isolates, which only sentences of mixed text direction need} */
  private static String example(Rule<?> rule) {
    return finding(rule).message().replaceAll("[\\x{2066}-\\x{2069}]", "");
  }

  private static Finding finding(Rule<?> rule) {
    return Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id()).findings().get(0);
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }

  private static String quoted(String text) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      generator.writeString(text);
    }
    return json.toString();
  }
}
