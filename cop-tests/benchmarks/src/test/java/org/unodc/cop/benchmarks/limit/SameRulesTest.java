package org.unodc.cop.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;

/** The hand-written rules find what the rules of the catalogue find. */
@Tag("thorough")
class SameRulesTest {
  private static final int RECORDS = 60;

  @Test
  void findsNothingInTheGeneratedRecord() {
    assertThat(byHand(GeneratedRecord.standard()).values()).containsOnly(0);
    assertThat(byCatalogue(GeneratedRecord.standard()).values()).containsOnly(0);
  }

  @Test
  void findsTheSameInBrokenRecords() {
    Map<HandWrittenRule, Integer> found = new EnumMap<>(HandWrittenRule.class);
    for (int seed = 0; seed < RECORDS; seed++) {
      Conference broken = BrokenRecords.of(seed);
      Map<HandWrittenRule, Integer> byHand = byHand(broken);
      assertThat(byHand).as("seed %s", seed).isEqualTo(byCatalogue(broken));
      byHand.forEach((rule, findings) -> found.merge(rule, findings, Integer::sum));
    }
    assertThat(found).allSatisfy((rule, findings) -> assertThat(findings).isPositive());
  }

  private static Map<HandWrittenRule, Integer> byHand(Conference record) {
    Map<HandWrittenRule, Integer> findings = new EnumMap<>(HandWrittenRule.class);
    for (HandWrittenRule rule : HandWrittenRule.values()) {
      findings.put(rule, rule.findings(record, GeneratedRecord.DAY));
    }
    return findings;
  }

  private static Map<HandWrittenRule, Integer> byCatalogue(Conference record) {
    ValidationReport report =
        Rulebook.standard().validate(record, GeneratedRecord.DAY, HandWrittenRule.profile());
    Map<HandWrittenRule, Integer> findings = new EnumMap<>(HandWrittenRule.class);
    for (HandWrittenRule rule : HandWrittenRule.values()) {
      findings.put(
          rule,
          (int)
              report.findings().stream()
                  .filter(finding -> finding.caseOrRule().value().equals(rule.id()))
                  .count());
    }
    return findings;
  }
}
