package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;

/** Answers requests that fail because the database cannot be reached with 503. */
@Component
@Order(FilterOrder.DATABASE_OUTAGE)
class DatabaseOutageFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutageFilter.class);

  /** Where the filter of the sessions keeps the one that it would try to store again. */
  private static final String SESSION =
      SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

  private static final String AWAY = DatabaseOutageFilter.class.getName();

  private final RefusalWriter refusals;

  DatabaseOutageFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      boolean isAway = request.getAttribute(AWAY) != null;
      chain.doFilter(isAway ? new WithoutCookies(request) : request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted() || !DatabaseOutage.isCauseOf(failure)) {
        throw failure;
      }
      // The circuit has logged that the database is away.
      LOG.debug("A request failed because the database cannot be reached.", failure);
      response.resetBuffer();
      request.removeAttribute(SESSION);
      request.setAttribute(AWAY, true);
      refusals.answerUnavailable(request, response);
    }
  }

  /** The error page also needs the database, for its heading. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** The request for the error page, which has no session that would be stored in vain again. */
  private static final class WithoutCookies extends HttpServletRequestWrapper {
    WithoutCookies(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie[] getCookies() {
      return new Cookie[0];
    }
  }
}
