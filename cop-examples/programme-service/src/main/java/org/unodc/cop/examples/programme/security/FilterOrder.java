package org.unodc.cop.examples.programme.security;

import org.springframework.session.web.http.SessionRepositoryFilter;

/** The order of the filters. The filter of Spring Security has the order -100. */
final class FilterOrder {
  static final int REQUEST_LIMIT = -130;
  static final int UPLOAD_LIMIT = -125;
  static final int BODY_LIMIT = -120;
  static final int WELL_FORMED = -110;

  /** Before the filter of the sessions, which stores them after all other filters. */
  static final int DATABASE_OUTAGE = SessionRepositoryFilter.DEFAULT_ORDER - 1;

  private FilterOrder() {}
}
