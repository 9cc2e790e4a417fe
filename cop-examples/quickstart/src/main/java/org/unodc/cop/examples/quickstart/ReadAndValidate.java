package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Reads the record of UNTOC, validates it, and prints the report. */
final class ReadAndValidate {
  private ReadAndValidate() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    ValidationReport report = Cop.validate(untoc, LocalDate.of(2024, 11, 1));

    out.println("READ AND VALIDATE");
    out.printf(
        "%s: %d sessions, %d participants, %d treaty actions%n%n",
        untoc.id(),
        untoc.sessions().size(),
        untoc.participants().size(),
        untoc.treatyActions().size());
    out.printf("The findings of the rules. Each of them is true of the published record:%n%n");
    report.findings().forEach(finding -> print(finding, out));
    out.printf(
        "%d errors, %d warnings, %d notices. Of %d rules %d passed, %d failed, %d did not apply.%n",
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.NOTICE),
        Rulebook.standard().rules().size(),
        report.count(Verdict.PASSED),
        report.count(Verdict.FAILED),
        report.count(Verdict.NOT_APPLICABLE));

    out.printf("%nAn input with several problems, which are reported together:%n");
    try (InputStream broken = ReadAndValidate.class.getResourceAsStream("broken.json")) {
      Cop.read(broken);
    } catch (CopException unreadable) {
      for (Problem problem : unreadable.problems()) {
        out.println("  " + problem);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  private static void print(Finding finding, PrintStream out) {
    out.printf("%s %s%n", finding.severity(), finding.rule());
    out.printf("  what   %s%n", wrapped(finding.message()));
    out.printf("  where  %s%n", finding.place());
    finding.citation().ifPresent(text -> out.printf("  why    %s%n", text));
    out.printf("  hint   %s%n%n", wrapped(finding.hint()));
  }

  private static String wrapped(String sentence) {
    return sentence.replaceAll("(.{1,70})( |$)", "$1%n         ".formatted()).strip();
  }
}
