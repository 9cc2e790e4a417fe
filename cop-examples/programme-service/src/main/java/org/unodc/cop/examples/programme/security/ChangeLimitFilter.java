package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often an account may make changes. */
final class ChangeLimitFilter extends OncePerRequestFilter {
  private static final Pattern APPLICATION = Pattern.compile("/api/v1/side-events|/[a-z]{2}/apply");

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final RateLimiter changes;
  private final RateLimiter applications;
  private final RefusalWriter refusals;

  ChangeLimitFilter(LimitProperties limits, RefusalWriter refusals) {
    this.changes = new RateLimiter(limits.changes());
    this.applications = new RateLimiter(limits.applications());
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Principal account = request.getUserPrincipal();
    Optional<Duration> wait =
        account != null && !SAFE_METHODS.contains(request.getMethod())
            ? changes.take(account.getName()).or(() -> tooManyApplications(request, account))
            : Optional.empty();
    if (wait.isPresent()) {
      refusals.answerTooOften(request, response, wait.get());
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<Duration> tooManyApplications(HttpServletRequest request, Principal account) {
    return APPLICATION.matcher(request.getRequestURI()).matches()
        ? applications.take(account.getName())
        : Optional.empty();
  }
}
