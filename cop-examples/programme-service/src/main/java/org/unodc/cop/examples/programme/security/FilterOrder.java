package org.unodc.cop.examples.programme.security;

/** Which of the filters comes first. Spring Security's own is at -100. */
final class FilterOrder {
  static final int REQUEST_LIMIT = -130;
  static final int BODY_LIMIT = -120;
  static final int WELL_FORMED = -110;

  private FilterOrder() {}
}
