package org.unodc.cop.examples.programme.desk;

import java.util.OptionalLong;

/** The version of an event that a page showed, as its form brings it back. */
final class FormVersion {
  // No event has it, so that a form without a version is never taken for one that is up to date.
  private static final OptionalLong NONE = OptionalLong.of(-1);

  private FormVersion() {}

  static OptionalLong of(String field) {
    try {
      return OptionalLong.of(Long.parseLong(field));
    } catch (NumberFormatException missing) {
      return NONE;
    }
  }
}
