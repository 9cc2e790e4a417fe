package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.FailureThreshold;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.TerminalReport;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine;

/**
 * The findings in a record that a command wrote.
 *
 * @param report the findings that the earlier records do not have
 */
record NewFindings(Report report) {
  /** The maximum number of notices and warnings of one rule that are shown one by one. */
  private static final int MAX_SHOWN = 3;

  /**
   * {@return the findings in a record that none of the earlier records has}
   *
   * @param day the day that the rules treat as today
   */
  static NewFindings in(Conference record, List<Conference> earlier, LocalDate day) {
    ValidationReport findings = Rulebook.standard().validate(record, day, ValidationProfile.full());
    for (Conference known : earlier) {
      findings =
          findings.newSince(Rulebook.standard().validate(known, day, ValidationProfile.full()));
    }
    return new NewFindings(Report.of(findings));
  }

  /**
   * Prints the findings, and the rules that broke down, to standard error. Many notices or warnings
   * of one rule, for example about each row of a list whose next list is still missing, are one
   * line.
   */
  void print(String document, OfficialLanguage language, CommandLine command) {
    ImmutableListMultimap<RuleId, LocatedFinding> byRule =
        report.findings().stream()
            .filter(located -> located.finding().severity() != Severity.ERROR)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    located -> located.finding().caseOrRule(), located -> located));
    ImmutableList<LocatedFinding> few =
        report.findings().stream()
            .filter(located -> byRule.get(located.finding().caseOrRule()).size() <= MAX_SHOWN)
            .collect(ImmutableList.toImmutableList());
    Report shown = new Report(report.validation(), report.file(), report.digest(), few);
    TerminalReport.lines(document, shown, language, Long.MAX_VALUE, command.getColorScheme().ansi())
        .forEach(command.getErr()::println);
    byRule.keySet().stream()
        .map(byRule::get)
        .filter(findings -> findings.size() > MAX_SHOWN)
        .map(findings -> inOneLine(findings, language))
        .flatMap(line -> PrintableText.wrapped(line).stream())
        .forEach(command.getErr()::println);
  }

  private static String inOneLine(List<LocatedFinding> findings, OfficialLanguage language) {
    Finding first = findings.get(0).finding();
    CommandText texts = CommandText.in(language);
    String severity = CodeLabels.of(first.severity(), language);
    return texts.sentences(
        List.of(
            texts.of("findings.ofOneRule", severity, findings.size()),
            first.message(language),
            MessageArgument.of(first.caseOrRule()).in(language)));
  }

  /** {@return the {@link ExitCode} for the findings and for the rules that broke down} */
  int exitCode() {
    if (!report.validation().brokenRules().isEmpty()) {
      return ExitCode.INTERNAL_ERROR;
    }
    return FailureThreshold.ERROR.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }
}
