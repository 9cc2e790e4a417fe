package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;

/** Answers requests that fail because the database cannot be reached with 503. */
@Component
@Order(FilterOrder.DATABASE_OUTAGE)
class DatabaseOutageFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutageFilter.class);

  private final RefusalWriter refusals;

  DatabaseOutageFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted() || !DatabaseOutage.isCauseOf(failure)) {
        throw failure;
      }
      LOG.warn("A request failed because the database cannot be reached.", failure);
      response.resetBuffer();
      refusals.answerUnavailable(request, response);
    }
  }

  /** The error page also needs the database, for its heading. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
