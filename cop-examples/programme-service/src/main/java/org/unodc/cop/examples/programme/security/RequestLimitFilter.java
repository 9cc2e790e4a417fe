package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the requests per address. Requests for style sheets and images are not counted. */
@Component
@Order(FilterOrder.REQUEST_LIMIT)
class RequestLimitFilter extends OncePerRequestFilter {
  private final RateLimiter requests;
  private final RefusalWriter refusals;

  RequestLimitFilter(LimitProperties limits, RefusalWriter refusals) {
    this.requests = new RateLimiter(limits.requests());
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = requests.take(ClientAddress.key(request.getRemoteAddr()));
    if (wait.isPresent()) {
      refusals.answerTooOften(request, response, wait.get());
      return;
    }
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }
}
