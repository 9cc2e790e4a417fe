package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.StableNames;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;

class CatalogueTest {
  /** The headings of the rules. */
  /** Errors that cite no text, because they keep the record consistent. */
  private static final Set<String> CONSISTENCY =
      Set.of(
          "convention.entry-into-force-delays-agree",
          "convention.notice-periods-agree",
          "convention.signature-periods-agree",
          "party.members-agree-with-memberships",
          "reference.ids-are-unique",
          "reference.resolves");

  private static final Properties ENGLISH = load();

  static Stream<Rule<?>> rules() {
    return Rulebook.standard().cases().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasTextsInWholeSentences(Rule<?> rule) {
    for (String suffix : new String[] {".title", ".reason", ".message", ".hint"}) {
      String text = ENGLISH.getProperty(rule.id() + suffix, "");
      assertThat(text).as("%s%s", rule.id(), suffix).matches("(\\p{Lu}|\\{[0-9]\\}).*\\.");
    }
    assertThat(ENGLISH.getProperty(rule.id() + ".message"))
        .as("The message of %s contains the name of the thing", rule.id())
        .containsPattern("\\{[01]\\}");
    assertThat(ENGLISH.getProperty(rule.id() + ".title")).doesNotContain("{");
    assertThat(ENGLISH.getProperty(rule.id() + ".reason")).doesNotContain("{");
    assertThat(ENGLISH.getProperty(rule.id() + ".hint")).doesNotContain("{");
  }

  @Test
  void everyRuleWithCasesHasATitle() {
    assertThat(withCases())
        .extracting(rule -> ENGLISH.getProperty(rule.id() + ".title", ""))
        .allSatisfy(title -> assertThat(title).matches("\\p{Lu}[^{]*\\."));
  }

  private static Stream<Rule<?>> withCases() {
    return Rulebook.standard().rules().stream().filter(rule -> rule.cases().size() > 1);
  }

  /** Only a text, or the consistency of the record, can require or forbid something. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyErrorHasASource(Rule<?> rule) {
    if (rule.severity() == Severity.ERROR && !CONSISTENCY.contains(rule.id().value())) {
      assertThat(
              Stream.concat(
                  rule.citation().stream(),
                  Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id())
                      .findingsOf(rule.id())
                      .stream()
                      .flatMap(finding -> finding.citation().stream())))
          .as(
              "%s is an error, so it cites a text, or its finding cites a clause of the record; a"
                  + " rule without a text is a warning or a notice",
              rule.id())
          .isNotEmpty();
    }
  }

  /** {@link WordsOfListsTest} checks the labels of codes. */
  @Test
  void everyTextBelongsToARuleOrAKindOfThingOrAMessage() {
    Set<String> known = new TreeSet<>();
    rules()
        .flatMap(
            rule -> Stream.of(".title", ".reason", ".message", ".hint").map(end -> rule.id() + end))
        .forEach(known::add);
    withCases().forEach(rule -> known.add(rule.id() + ".title"));
    Arrays.stream(EntityId.class.getPermittedSubclasses())
        .forEach(kind -> known.add("entity." + StableNames.of(kind)));
    known.addAll(MessageKeys.all());
    assertThat(ENGLISH.stringPropertyNames())
        .filteredOn(
            key ->
                !key.matches(
                    "(word|count|skip|month|date|number|list|invariant|to-do)(\\..*)?|label\\.(un)?named"))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessageCatalogue.class.getResourceAsStream("catalogue_en.properties"), UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new LinkageError("The catalogue cannot be read.", e);
    }
  }
}
