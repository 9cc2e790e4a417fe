package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.testkit.CopAssertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.RuleCase;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.RuleExample;
import org.unodc.cop.testkit.ValueCorpus;

class RuleCorpusTest {
  private static final List<RuleCase> CASES = RuleCorpus.cases();

  static Stream<RuleId> rules() {
    return Rulebook.standard().cases().stream().map(Rule::id);
  }

  static List<RuleCase> cases() {
    return CASES;
  }

  @Test
  void everyRuleHasAPairOfRecordsAndEveryPairARule() {
    assertThat(RuleCorpus.rules())
        .as(
            "Each rule needs a directory rules/<rule id> with sound.json and broken.json in the testkit.")
        .containsExactlyInAnyOrderElementsOf(rules().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void soundRecordsPassTheRuleAndAllOthers(RuleId rule) {
    ValidationReport report = Corpus.validateSound(RuleCorpus.sound(rule), rule);
    assertThat(report).hasNoFindings().hasVerdict(rule.value(), Verdict.PASSED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void brokenRecordsHaveExactlyOneFinding(RuleId rule) {
    ValidationReport report = Corpus.validateBroken(RuleCorpus.broken(rule), rule);
    assertThat(report).hasOnlyFinding(rule.value());
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly(Rulebook.standard().find(rule).orElseThrow().id());
    assertThat(report).hasVerdict(rule.value(), Verdict.FAILED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findingsPointToAnExistingValue(RuleId rule) {
    Finding finding = onlyFinding(rule);
    JsonTree record = JsonTree.of(RuleCorpus.broken(rule));
    assertThat(record.at(finding.place().pointer())).as("%s", finding.place()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void messagesAreWholeSentences(RuleId rule) {
    Finding finding = onlyFinding(rule);
    assertThat(finding.message())
        .matches("\\S(?s:.*)\\.")
        .doesNotContain("''")
        .doesNotContainPattern("\\{|\\}|Optional\\[|null");
    assertThat(finding.message().substring(0, 1)).isUpperCase();
    String id = finding.entity().map(label -> label.id().value()).orElse("");
    assertThat(finding.message())
        .as("the message contains the name of the thing")
        .matches(message -> message.contains(id) || message.matches("(?s).*\\([a-z0-9-]+\\).*"));
  }

  @Test
  void everyRuleHasOneCase() {
    assertThat(CASES)
        .extracting(RuleCase::rule)
        .containsExactlyElementsOf(rules().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void casesHaveTheSeverityOfTheRuleAndTheLocationsOfItsFindings(RuleCase rule) {
    for (RuleExample example : List.of(rule.sound(), rule.broken())) {
      Report report = Cop.report(example.json(), RuleCorpus.day(), example.profile());
      assertThat(report.validation().findings())
          .extracting(Finding::place)
          .containsExactlyElementsOf(example.findings());
      assertThat(report.validation().findings())
          .extracting(Finding::severity)
          .allMatch(severity -> severity == rule.severity());
    }
    assertThat(rule.sound().findings()).isEmpty();
    assertThat(rule.broken().findings()).hasSize(1);
  }

  /** Findings do not depend on the order of lists. */
  @ParameterizedTest
  @MethodSource("rules")
  void findingsDoNotDependOnTheOrderOfTheRecord(RuleId rule) {
    for (int seed = 1; seed <= 3; seed++) {
      JsonTree shuffled = shuffled(JsonTree.of(RuleCorpus.broken(rule)), seed);
      assertThat(Corpus.validateBroken(shuffled.bytes(), rule).findings())
          .as("with seed %s: %s", seed, shuffled.text())
          .extracting(Finding::caseOrRule)
          .containsExactly(rule);
      JsonTree sound = shuffled(JsonTree.of(RuleCorpus.sound(rule)), seed);
      assertThat(Corpus.validateSound(sound.bytes(), rule)).hasNoFindings();
    }
  }

  /** The golden conference has every part; the other record has none. */
  @Test
  void noRuleThrowsOnACompleteOrEmptyRecord() {
    Corpus.validate(ValueCorpus.json("conference/Conference"));
    assertThat(Corpus.validate("{\"format\":\"cop/1\",\"id\":\"empty\"}".getBytes(UTF_8)))
        .hasNoFindings();
  }

  @Test
  void coversTheCatalogue() {
    assertThat(rules()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(rules())
        .containsExactlyInAnyOrderElementsOf(
            Rulebook.standard().rules().stream()
                .flatMap(rule -> rule.cases().stream())
                .map(Rule::id)
                .toList());
  }

  private static JsonTree shuffled(JsonTree record, int seed) {
    JsonTree shuffled = record;
    for (Map.Entry<String, Object> member : record.members().entrySet()) {
      if (member.getValue() instanceof List<?> list) {
        List<Object> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(seed));
        shuffled = shuffled.with('/' + member.getKey(), other);
      }
    }
    return shuffled;
  }

  private static Finding onlyFinding(RuleId rule) {
    List<Finding> findings = Corpus.validateBroken(RuleCorpus.broken(rule), rule).findings();
    assertThat(findings).as("%s", findings).hasSize(1);
    return findings.get(0);
  }
}
