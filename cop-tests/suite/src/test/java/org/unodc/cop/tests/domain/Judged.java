package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/** Validates a small record, which is given as its members in JSON with single quotation marks. */
final class Judged {
  private Judged() {}

  static ValidationReport report(String members) {
    String json = ("{'format':'cop/1','id':'x'," + members + "}").replace('\'', '"');
    return Rulebook.standard()
        .validate(
            Cop.read(json.getBytes(UTF_8)), LocalDate.of(2024, 11, 1), ValidationProfile.full());
  }

  /** {@return the verdict of a rule or case} */
  static Verdict verdict(String rule, String members) {
    return report(members).outcome(RuleId.of(rule)).orElseThrow().verdict();
  }

  /** {@return the locations of the findings of a rule} */
  static List<String> places(String rule, String members) {
    return report(members).findingsOf(RuleId.of(rule)).stream()
        .map(finding -> finding.place().pointer())
        .toList();
  }
}
