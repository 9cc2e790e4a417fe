package org.unodc.cop.tests.contract;

/**
 * The checks of a release, with {@code -Dcop.release=true}: every translation exists, and the
 * generated files have every rule.
 */
final class Release {
  /** Whether a release is being prepared. */
  static final boolean IS_PREPARED = Boolean.getBoolean("cop.release");

  private Release() {}
}
