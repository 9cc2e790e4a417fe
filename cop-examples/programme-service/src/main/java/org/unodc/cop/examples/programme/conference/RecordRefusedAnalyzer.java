package org.unodc.cop.examples.programme.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports at startup why the service cannot use its record, without a stack trace. */
final class RecordRefusedAnalyzer extends AbstractFailureAnalyzer<RecordRefusedException> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, RecordRefusedException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Check programme.record and programme.session.", cause);
  }
}
