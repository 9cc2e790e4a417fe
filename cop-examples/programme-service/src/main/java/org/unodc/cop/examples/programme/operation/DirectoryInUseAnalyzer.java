package org.unodc.cop.examples.programme.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences, without a trace, to whoever starts the service. */
final class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUse> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, DirectoryInUse cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
