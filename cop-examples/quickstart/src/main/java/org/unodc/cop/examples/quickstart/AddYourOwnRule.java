package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Adds a rule that only one secretariat wants to the rules of the library. */
final class AddYourOwnRule {
  private static final Rule<Session> SAYS_ITS_FORMAT =
      Rule.of("my-desk.session-says-its-format", Severity.NOTICE, Session.class)
          .saying(
              RuleTexts.of(
                  LocalizedText.english("A session says whether one can attend it online."),
                  LocalizedText.english("{0} does not say whether one can attend it online."),
                  LocalizedText.english("Set the format as soon as a source states it.")))
          .when(session -> session.ordinal().orElse(0) >= 10)
          .holds(session -> session.format().isPresent());

  private AddYourOwnRule() {}

  static void run(PrintStream out) {
    Rulebook rulebook = Rulebook.standard().with(SAYS_ITS_FORMAT);
    ValidationReport report =
        rulebook.validate(ReferenceRecords.untoc(), LocalDate.of(2024, 11, 1));

    out.println("ADD YOUR OWN RULE");
    out.printf(
        "%s judged %d sessions.%n",
        SAYS_ITS_FORMAT, report.outcome(SAYS_ITS_FORMAT.id()).orElseThrow().judged());
    for (Finding finding : report.findingsOf(SAYS_ITS_FORMAT.id())) {
      out.printf("%s %s (%s)%n", finding.severity(), finding.message(), finding.place());
    }
    out.println();
  }
}
