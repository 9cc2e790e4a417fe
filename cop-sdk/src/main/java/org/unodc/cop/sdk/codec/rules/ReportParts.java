package org.unodc.cop.sdk.codec.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.LocatedFinding;
import org.unodc.cop.sdk.Report;

/** The parts of a report that is being read. */
final class ReportParts {
  private final ValidationReport.Builder validation = ValidationReport.builder();
  private Optional<String> file = Optional.empty();
  private Optional<String> digest = Optional.empty();
  private ImmutableList<LocatedFinding> findings = ImmutableList.of();

  Report build() {
    findings.forEach(located -> validation.addFindings(located.finding()));
    return new Report(validation.build(), file, digest, findings);
  }

  ReportParts libraryVersion(String version) {
    validation.libraryVersion(version);
    return this;
  }

  ReportParts day(LocalDate day) {
    validation.day(day);
    return this;
  }

  ReportParts profile(String name) {
    validation.profile(name);
    return this;
  }

  ReportParts file(Optional<String> name) {
    this.file = name;
    return this;
  }

  ReportParts digest(Optional<String> sha256) {
    this.digest = sha256;
    return this;
  }

  ReportParts findings(ImmutableList<LocatedFinding> all) {
    this.findings = all;
    return this;
  }

  ReportParts outcomes(ImmutableList<RuleOutcome> all) {
    validation.addAllOutcomes(all);
    return this;
  }
}
