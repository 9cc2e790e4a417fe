package org.unodc.cop.examples.programme.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Thrown if too many passwords were wrong. The current password was not checked. */
final class TooManyAttemptsException extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttemptsException(Duration wait) {
    super("Too many passwords were wrong. Wait before the next attempt.");
    this.wait = wait;
  }

  /** {@return the time to wait before the next attempt} */
  Duration waitingTime() {
    return wait;
  }
}
