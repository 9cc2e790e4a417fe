package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;

/**
 * Thrown if a change would cause errors, or warnings that nobody confirmed. Nothing was changed.
 */
public final class NewFindingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Finding> findings;

  NewFindingsException(ImmutableList<Finding> findings) {
    super("The rules report something new, so nothing was changed: " + findings);
    this.findings = findings;
  }

  /** {@return the errors and warnings that the change would cause, the most severe first} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** {@return whether there is an error, which cannot be confirmed} */
  public boolean isForbidden() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
