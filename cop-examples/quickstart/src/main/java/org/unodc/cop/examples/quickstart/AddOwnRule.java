package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Validates a record with the rules of the library and rules of your own. */
final class AddOwnRule {
  private AddOwnRule() {}

  static void run(PrintStream out) {
    Rulebook rulebook = Rulebook.standard().withProvided();
    ValidationReport report =
        rulebook.validate(ReferenceRecords.untoc(), LocalDate.of(2024, 11, 1));

    out.println("ADD YOUR OWN RULE");
    out.printf(
        "%s checked %d sessions.%n",
        DeskRuleProvider.SAYS_ITS_FORMAT,
        report.outcome(DeskRuleProvider.SAYS_ITS_FORMAT).orElseThrow().judged());
    for (Finding finding : report.findingsOf(DeskRuleProvider.SAYS_ITS_FORMAT)) {
      out.printf("%s %s (%s)%n", finding.severity(), finding.message(), finding.place());
      out.println(finding.message(OfficialLanguage.FRENCH));
    }
    out.println();
  }
}
