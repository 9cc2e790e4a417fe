package org.unodc.cop.sdk.internal.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** A builder of a report that is being read. */
final class ReportAssembly {
  private final ValidationReport.Builder validation = ValidationReport.builder();
  private Optional<String> file = Optional.empty();
  private Optional<String> digest = Optional.empty();
  private ImmutableList<LocatedFinding> findings = ImmutableList.of();

  Report build() {
    findings.forEach(located -> validation.addFindings(located.finding()));
    return new Report(validation.build(), file, digest, findings);
  }

  ReportAssembly libraryVersion(String version) {
    validation.libraryVersion(version);
    return this;
  }

  ReportAssembly day(LocalDate day) {
    validation.day(day);
    return this;
  }

  ReportAssembly profile(String name) {
    validation.profile(name);
    return this;
  }

  ReportAssembly providers(ImmutableList<String> classNames) {
    validation.providers(classNames);
    return this;
  }

  ReportAssembly file(String name) {
    this.file = Optional.of(name);
    return this;
  }

  ReportAssembly digest(String sha256) {
    this.digest = Optional.of(sha256);
    return this;
  }

  ReportAssembly findings(ImmutableList<LocatedFinding> all) {
    this.findings = all;
    return this;
  }

  ReportAssembly causes(ImmutableList<CommonCause> all) {
    validation.addAllCauses(all);
    return this;
  }

  ReportAssembly outcomes(ImmutableList<RuleOutcome> all) {
    validation.addAllOutcomes(all);
    return this;
  }
}
