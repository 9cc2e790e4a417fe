package org.unodc.cop.examples.programme.api;

import org.springframework.security.access.AccessDeniedException;
import org.unodc.cop.examples.programme.account.Account;

/**
 * Restricts an operation to the secretariat. The security filter chain restricts the paths as well;
 * this check also protects a path that is missing there.
 */
final class SecretariatGuard {
  private SecretariatGuard() {}

  /**
   * Checks that an account belongs to the secretariat.
   *
   * @throws AccessDeniedException if it does not
   */
  static void mayDecide(Account account) {
    if (!account.isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may do this.");
    }
  }

  /**
   * Checks that an account may see the whole record.
   *
   * @throws AccessDeniedException if it may not
   */
  static void maySeeAll(Account account) {
    if (!account.seesAll()) {
      throw new AccessDeniedException("Only the secretariat may see this.");
    }
  }
}
