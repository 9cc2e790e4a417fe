package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.sdk.validation.Report;

/** What became of all documents together. */
final class Tally {
  private final Threshold failOn;
  private final OfficialLanguage language;
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private long documents;
  private long unreadable;
  private boolean failed;

  Tally(Threshold failOn, OfficialLanguage language) {
    this.failOn = failOn;
    this.language = language;
  }

  void add(Checked checked) {
    documents++;
    if (checked.report().isEmpty()) {
      unreadable++;
    }
    checked.report().ifPresent(this::add);
  }

  private void add(Report report) {
    failed |= failOn.isReachedBy(report);
    for (Severity severity : Severity.values()) {
      findings.merge(severity, report.validation().count(severity), Long::sum);
    }
  }

  /** {@return what there is to say at the end of many documents} */
  ImmutableList<String> lines() {
    StringBuilder counts =
        new StringBuilder("%s documents, %s unreadable".formatted(documents, unreadable));
    findings.forEach(
        (severity, count) ->
            counts
                .append("; ")
                .append(CodeLabels.of(severity, language))
                .append(' ')
                .append(count));
    return ImmutableList.of(counts.append('.').toString());
  }

  int exitCode() {
    if (unreadable > 0) {
      return ExitCode.UNREADABLE;
    }
    return failed ? ExitCode.FINDINGS : ExitCode.SOUND;
  }
}
