package org.unodc.cop.examples.programme.form;

import java.util.OptionalLong;

/** Reads the version of an event from the form of a page that showed this version. */
public final class FormVersion {
  // No event has this version, so a form without a version never counts as up to date.
  private static final OptionalLong NEVER_CURRENT = OptionalLong.of(-1);

  private FormVersion() {}

  /** {@return the version in a field; a version that is never current if there is none} */
  public static OptionalLong of(String field) {
    try {
      return OptionalLong.of(Long.parseLong(field));
    } catch (NumberFormatException missing) {
      return NEVER_CURRENT;
    }
  }
}
