package org.unodc.cop.examples.programme.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a directory in use at startup by the message alone, without a stack trace. */
final class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, DirectoryInUseException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
