package org.unodc.cop.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.RuleCorpus;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page for each rule, in the folder of its two records, and the list of rules for programs. */
final class RulePages {
  private static final OfficialLanguage ENGLISH = OfficialLanguage.ENGLISH;
  private static final CopJson<Conference> RECORD = CopJson.of(Conference.class);
  private static final CopJson<ValidationProfile> PROFILE = CopJson.of(ValidationProfile.class);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RulePages() {}

  /**
   * {@return the files that the site has for rules, by their places in the repository}
   *
   * @param corpus the folder of the records of the rules
   * @param list the place of the list for programs
   */
  static Map<Path, byte[]> in(Path corpus, Path list) {
    Map<Path, byte[]> files = new TreeMap<>();
    ArrayNode entries = MAPPER.createArrayNode();
    for (Rule<?> rule : Rulebook.standard().cases()) {
      Finding finding = findingInBrokenRecord(rule);
      Path folder = corpus.resolve(rule.id().value());
      files.put(folder.resolve("README.md"), markdown(rule, finding).getBytes(UTF_8));
      files.put(folder.resolve("broken.json"), RuleCorpus.broken(rule.id()));
      entries.add(entry(rule, finding));
    }
    files.put(list, MAPPER.writeValueAsBytes(entries));
    return files;
  }

  static String markdown(Rule<?> rule, Finding finding) {
    RuleTexts texts = rule.texts();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append("**").append(texts.title(ENGLISH)).append("** ");
    page.append(texts.reason(ENGLISH).orElse("")).append("\n\n");
    page.append("- Severity: ").append(CodeLabels.of(rule.severity(), ENGLISH)).append('\n');
    page.append("- Scope, which is how much of the record the rule reads to check one value: ")
        .append(CodeLabels.of(rule.scope(), ENGLISH))
        .append('\n');
    source(rule, finding)
        .ifPresent(source -> page.append("- Source: ").append(source).append('\n'));
    for (Parameter parameter : rule.parameters()) {
      page.append(
          "- Parameter: `%s`, %s unless a profile sets it, from %s to %s\n"
              .formatted(parameter.name(), parameter.standard(), parameter.min(), parameter.max()));
    }
    if (!rule.dependsOn().isEmpty()) {
      page.append("- Depends on: ").append(rule.dependsOn().get(0)).append('\n');
    }
    page.append(
        "- Records: a [sound](sound.json) one, and a [broken](broken.json) one, which differs by a"
            + " [patch](broken.patch.json)\n");
    page.append("- Message for the broken record, at `%s`: ".formatted(finding.place().pointer()))
        .append('*' + escaped(message(finding)) + "*\n");
    page.append("- Hint: ").append(texts.hint(ENGLISH)).append('\n');
    return page.toString();
  }

  private static ObjectNode entry(Rule<?> rule, Finding finding) {
    RuleTexts texts = rule.texts();
    ObjectNode entry = MAPPER.createObjectNode();
    entry.put("id", rule.id().value());
    rule.caseOf().ifPresent(whole -> entry.put("caseOf", whole.value()));
    entry.put("severity", rule.severity().name());
    entry.put("judges", rule.appliesTo().getSimpleName());
    entry.put("scope", rule.scope().name());
    entry.put("title", texts.title(ENGLISH));
    entry.put("reason", texts.reason(ENGLISH).orElse(""));
    entry.put("hint", texts.hint(ENGLISH));
    source(rule, finding).ifPresent(source -> entry.put("source", source));
    entry.put("example", message(finding));
    return entry;
  }

  /**
   * {@return the text that the rule cites, or else the text that the finding in the example cites}
   */
  private static Optional<String> source(Rule<?> rule, Finding finding) {
    return rule.citation()
        .map(Citation::toString)
        .or(() -> finding.citation().map(own -> "the record's own clause, in the example " + own));
  }

  /** {@return the text without isolates, which only sentences of mixed text direction need} */
  private static String message(Finding finding) {
    return finding.message().replaceAll("[\\x{2066}-\\x{2069}]", "");
  }

  private static Finding findingInBrokenRecord(Rule<?> rule) {
    return Rulebook.standard()
        .validate(
            RECORD.read(RuleCorpus.broken(rule.id())),
            RuleCorpus.day(),
            RuleCorpus.brokenProfile(rule.id())
                .map(PROFILE::read)
                .orElseGet(ValidationProfile::full))
        .findings()
        .get(0);
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }
}
