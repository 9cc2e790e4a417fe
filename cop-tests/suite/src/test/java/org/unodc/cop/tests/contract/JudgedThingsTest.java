package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.ValueCorpus;

/**
 * The number of things to which each rule applies in three records: those of UNTOC and UNCAC, and
 * the complete record of the testkit. A rule that applies to more or fewer things than intended
 * could leave all other tests unaffected. The numbers are in {@code judged-things.txt}. If a record
 * changes, the change must explain each changed number.
 */
class JudgedThingsTest {
  @Test
  void numbersAreThoseOfTheTable() throws IOException {
    CopJson<Conference> json = CopJson.of(Conference.class);
    List<Map<RuleId, Long>> judged =
        Stream.of(
                json.writeBytes(ReferenceRecords.untoc()),
                json.writeBytes(ReferenceRecords.uncac()),
                ValueCorpus.json("conference/Conference"))
            .map(Corpus::validate)
            .map(JudgedThingsTest::judged)
            .toList();

    assertThat(
            Rulebook.standard().rules().stream()
                .map(Rule::id)
                .map(rule -> line(rule, judged))
                .collect(joining()))
        .isEqualTo(table());
  }

  private static String table() throws IOException {
    return Resources.toString(
        Resources.getResource(JudgedThingsTest.class, "judged-things.txt"), UTF_8);
  }

  private static Map<RuleId, Long> judged(ValidationReport report) {
    return report.outcomes().stream().collect(toMap(RuleOutcome::rule, RuleOutcome::judged));
  }

  private static String line(RuleId rule, List<Map<RuleId, Long>> judged) {
    return "%-61s %4s %4s %4s\n"
        .formatted(rule, judged.get(0).get(rule), judged.get(1).get(rule), judged.get(2).get(rule));
  }
}
