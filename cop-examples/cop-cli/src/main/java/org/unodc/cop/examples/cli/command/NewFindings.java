package org.unodc.cop.examples.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.FailureThreshold;
import org.unodc.cop.examples.cli.output.TerminalReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine;

/**
 * The findings in a record that a command wrote.
 *
 * @param report the findings that the earlier records do not have
 */
record NewFindings(Report report) {

  /**
   * {@return the findings in a record that none of the earlier records has}
   *
   * @param day the day that the rules treat as today
   */
  static NewFindings in(Conference record, List<Conference> earlier, LocalDate day) {
    ValidationReport findings = Cop.validate(record, day);
    for (Conference known : earlier) {
      findings = findings.newSince(Cop.validate(known, day));
    }
    return new NewFindings(Report.of(findings));
  }

  /** Prints the findings, and the rules that broke down, to standard error. */
  void print(String document, OfficialLanguage language, CommandLine command) {
    TerminalReport.lines(
            document, report, language, Long.MAX_VALUE, command.getColorScheme().ansi())
        .forEach(command.getErr()::println);
  }

  /** {@return the {@link ExitCode} for the findings and for the rules that broke down} */
  int exitCode() {
    if (!report.validation().brokenRules().isEmpty()) {
      return ExitCode.INTERNAL_ERROR;
    }
    return FailureThreshold.ERROR.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }
}
