package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.testkit.RuleCorpus;

class CatalogueTest {
  /** Under these and no others rules stand. */
  static final Set<String> HEADINGS =
      new TreeSet<>(
          Set.of(
              "convention",
              "party",
              "session",
              "quorum",
              "stakeholder",
              "side-event",
              "engagement",
              "statement",
              "youth",
              "declaration",
              "initiative",
              "reference",
              "language",
              "privacy",
              "source"));

  /** The reviewed list: rules that come from no text, and why they are there all the same. */
  private static final Map<String, String> WITHOUT_CITATION = Map.of();

  private static final Properties ENGLISH = load();

  static Stream<Rule<?>> rules() {
    return Rulebook.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleStandsUnderAHeading(Rule<?> rule) {
    assertThat(HEADINGS).contains(rule.id().heading());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasWordsInWholeSentences(Rule<?> rule) {
    for (String suffix : new String[] {".title", ".message", ".hint"}) {
      String text = ENGLISH.getProperty(rule.id() + suffix, "");
      assertThat(text).as("%s%s", rule.id(), suffix).matches("(\\p{Lu}|\\{0\\}).*\\.");
    }
    assertThat(ENGLISH.getProperty(rule.id() + ".message"))
        .as("The message of %s names the thing", rule.id())
        .contains("{0}");
    assertThat(ENGLISH.getProperty(rule.id() + ".title")).doesNotContain("{");
    assertThat(ENGLISH.getProperty(rule.id() + ".hint")).doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhereItComesFrom(Rule<?> rule) {
    Stream<Citation> ofTheRecord =
        Corpus.validate(RuleCorpus.broken(rule.id())).findingsOf(rule.id()).stream()
            .flatMap(finding -> finding.citation().stream());
    boolean cites = rule.citation().isPresent() || ofTheRecord.findAny().isPresent();
    assertThat(cites)
        .as(
            "%s cites a text, or its findings cite the record's own clause, or a reason for neither"
                + " stands in the list of this test, and only then",
            rule.id())
        .isNotEqualTo(WITHOUT_CITATION.containsKey(rule.id().value()));
  }

  @Test
  void everyTextBelongsToARuleOrAKindOfThing() {
    Set<String> known = new TreeSet<>();
    rules()
        .flatMap(rule -> Stream.of(".title", ".message", ".hint").map(end -> rule.id() + end))
        .forEach(known::add);
    Arrays.stream(EntityId.class.getPermittedSubclasses())
        .forEach(kind -> known.add("entity." + kind.getSimpleName()));
    assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Finding.class.getResourceAsStream("catalogue_en.properties"), UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new LinkageError("The catalogue cannot be read.", e);
    }
  }
}
