package org.unodc.cop.examples.cli.output;

import java.util.EnumMap;
import java.util.Map;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.validation.Report;

/** Counts the documents and findings of one run, and determines its exit code. */
public final class ValidationTotals {
  private final FailureThreshold failOn;
  private final OfficialLanguage language;
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private long documents;
  private long unreadable;
  private boolean failed;
  private boolean incomplete;

  /**
   * Creates totals of no documents.
   *
   * @param failOn the lowest severity that makes the run fail
   */
  public ValidationTotals(FailureThreshold failOn, OfficialLanguage language) {
    this.failOn = failOn;
    this.language = language;
  }

  /** Adds the result of a document. */
  public void add(DocumentResult result) {
    documents++;
    if (result.report().isEmpty()) {
      unreadable++;
    }
    result.report().ifPresent(this::add);
  }

  private void add(Report report) {
    failed |= failOn.isReachedBy(report);
    incomplete |= !report.validation().brokenRules().isEmpty();
    for (Severity severity : Severity.values()) {
      findings.merge(severity, report.validation().count(severity), Long::sum);
    }
  }

  /** {@return one line with the number of documents and of findings of each severity} */
  public String line() {
    return CommandText.in(language)
        .of(
            "validate.totals",
            documents,
            unreadable,
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.NOTICE));
  }

  private long count(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** {@return the {@link ExitCode} of the run} */
  public int exitCode() {
    if (incomplete) {
      return ExitCode.INTERNAL_ERROR;
    }
    if (unreadable > 0) {
      return ExitCode.IO_ERROR;
    }
    return failed ? ExitCode.FINDINGS : ExitCode.SUCCESS;
  }
}
