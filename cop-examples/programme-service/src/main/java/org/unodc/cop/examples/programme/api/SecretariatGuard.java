package org.unodc.cop.examples.programme.api;

import org.springframework.security.access.AccessDeniedException;
import org.unodc.cop.examples.programme.account.Account;

/**
 * What only the secretariat may do. The chain before the door says it too, by path; a path that is
 * forgotten there opens nothing.
 */
final class SecretariatGuard {
  private SecretariatGuard() {}

  static void check(Account account) {
    if (!account.isSecretariat()) {
      throw new AccessDeniedException("This is for the secretariat.");
    }
  }
}
