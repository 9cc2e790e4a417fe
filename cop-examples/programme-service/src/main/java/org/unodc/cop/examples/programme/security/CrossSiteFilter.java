package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Refuses changes through the API that a page of another site requests. A browser that has stored a
 * password for the API sends it with every request, even from another site.
 */
final class CrossSiteFilter extends OncePerRequestFilter {
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

  private final RefusalWriter refusals;

  CrossSiteFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromElsewhere(request) && !SAFE_METHODS.contains(request.getMethod())) {
      refusals.answer(request, response, ProblemType.NOT_PERMITTED);
      return;
    }
    chain.doFilter(request, response);
  }

  /** {@return whether the browser reports that a page of another site sent the request} */
  static boolean isFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && OTHER_SITES.contains(site);
  }
}
