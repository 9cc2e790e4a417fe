package org.unodc.cop.examples.programme.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too many passwords. It was not looked whether this one is right. */
final class TooManyAttemptsException extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttemptsException(Duration wait) {
    super("Too many passwords were wrong.");
    this.wait = wait;
  }

  /** {@return after which time the next one is looked at} */
  Duration waiting() {
    return wait;
  }
}
