package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Validates the record of UNTOC, and prints how often each rule reported something. */
final class PrintSummary {
  private PrintSummary() {}

  static void run(List<String> otherExamples, PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    LocalDate day = LocalDate.of(2024, 11, 1);
    ValidationReport report = Cop.validate(untoc, day);

    out.printf(
        "Read       %s: %d sessions, %d side events,%n           %d participants, %d treaty"
            + " actions%n",
        untoc.id(),
        untoc.sessions().size(),
        untoc.sideEvents().size(),
        untoc.participants().size(),
        untoc.treatyActions().size());
    out.printf(
        "Validated  as of %s: %d errors, %d warnings, %d notices%n%n",
        day,
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.NOTICE));

    for (Severity severity : Severity.values()) {
      Map<String, Long> byRule =
          report.findings().stream()
              .filter(finding -> finding.severity() == severity)
              .map(finding -> finding.rule().toString())
              .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
      byRule.forEach((rule, count) -> out.printf("%3d  %-8s %s%n", count, severity, rule));
    }
    Finding first = report.findings().get(0);
    out.printf("%nThe first finding, at %s:%n", first.place());
    out.println(wrapped("  " + first.message(), "  "));
    out.printf(
        "%nEach finding with its place and hint: add -Dexec.args=findings to the command.%n");
    out.println(
        wrapped(
            "Other examples: "
                + String.join(", ", otherExamples.subList(1, otherExamples.size()))
                + ".",
            "  "));
  }

  private static String wrapped(String text, String indent) {
    return text.replaceAll("(.{1,90})( |$)", ("$1%n" + indent).formatted()).stripTrailing();
  }
}
