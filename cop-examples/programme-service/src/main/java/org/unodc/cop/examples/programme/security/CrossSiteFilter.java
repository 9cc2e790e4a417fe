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
 * Refuses what a page of another site asks the API to change. A browser that was once given a
 * password for the API sends it along, whoever asks.
 */
final class CrossSiteFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

  private final RefusalWriter refusals;

  CrossSiteFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromElsewhere(request) && !READING.contains(request.getMethod())) {
      refusals.answer(request, response, ProblemType.NOT_PERMITTED);
      return;
    }
    chain.doFilter(request, response);
  }

  /** {@return whether a browser says that a page of another site asks} */
  static boolean isFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && ELSEWHERE.contains(site);
  }
}
