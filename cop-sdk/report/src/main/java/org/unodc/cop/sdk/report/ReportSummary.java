package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.validation.Report;

/**
 * The summary and the remarks of a report.
 *
 * @param report the report
 * @param labels the labels
 */
record ReportSummary(Report report, ReportLabels labels) {

  /** {@return the file, day, profile, library version and digest of the validation, by label} */
  ImmutableMap<String, String> facts() {
    ValidationReport validation = report.validation();
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    report.file().ifPresent(file -> facts.put(labels.get("file"), file));
    facts.put(labels.get("day"), told(validation.day()));
    facts.put(labels.get("profile"), validation.profile());
    facts.put(labels.get("version"), validation.libraryVersion());
    report.digest().ifPresent(digest -> facts.put(labels.get("digest"), digest));
    return facts.buildOrThrow();
  }

  /**
   * {@return sentences with the number of findings and of rules by outcome, and with the mistakes
   * that would explain several findings}
   */
  ImmutableList<String> counts() {
    ValidationReport validation = report.validation();
    Stream<String> counts =
        Stream.of(
            labels.get(
                "counts.findings",
                validation.count(Severity.ERROR),
                validation.count(Severity.WARNING),
                validation.count(Severity.NOTICE)),
            labels.get(
                "counts.rules",
                validation.count(Verdict.PASSED),
                validation.count(Verdict.FAILED),
                validation.count(Verdict.NOT_APPLICABLE),
                validation.count(Verdict.SUPPRESSED),
                validation.count(Verdict.SKIPPED)));
    return Stream.concat(
            counts, validation.causes().stream().map(cause -> cause.message(labels.language())))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the remarks at the end of every report, as whole sentences} */
  ImmutableList<String> remarks() {
    return Stream.concat(labels.review().stream(), Stream.of(labels.get("disclaimer")))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the outcomes with this verdict} */
  ImmutableList<RuleOutcome> outcomes(Verdict verdict) {
    return report.validation().outcomes().stream()
        .filter(outcome -> outcome.verdict() == verdict)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the reason why a rule was skipped; empty if it was not} */
  String reason(RuleOutcome outcome) {
    return outcome.skip().map(skip -> skip.in(labels.language())).orElse("");
  }

  /** {@return a number, a day or a code of the model in the language of the report} */
  String told(Object value) {
    return MessageArgument.of(value).in(labels.language());
  }
}
