package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Limits how often an address uploads files without an account, and how many large forms the
 * service receives at a time: it keeps their files in memory, never in temporary files.
 */
@Component
@Order(FilterOrder.UPLOAD_LIMIT)
class UploadLimitFilter extends OncePerRequestFilter {
  private static final int AT_A_TIME = 4;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final PublicUploads uploads;
  private final LimitProperties limits;
  private final RateLimiter perAddress;
  private final RefusalWriter refusals;
  private final Semaphore ofEverybody = new Semaphore(AT_A_TIME);
  private final Semaphore ofAccounts = new Semaphore(AT_A_TIME);

  UploadLimitFilter(PublicUploads uploads, LimitProperties limits, RefusalWriter refusals) {
    this.uploads = uploads;
    this.limits = limits;
    this.perAddress = new RateLimiter(limits.uploads());
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isPublic = uploads.matches(request);
    if (isPublic && CrossSiteFilter.isFromElsewhere(request)) {
      refusals.answer(request, response, ProblemType.NOT_PERMITTED);
      return;
    }
    Optional<Duration> wait =
        isPublic ? perAddress.take(ClientAddress.key(request.getRemoteAddr())) : Optional.empty();
    if (wait.isPresent()) {
      refusals.answerTooOften(request, response, wait.get());
    } else if (isPublic || isLargeForm(request)) {
      receive(isPublic ? ofEverybody : ofAccounts, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void receive(
      Semaphore places, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
      refusals.answer(request, response, ProblemType.BUSY);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean isLargeForm(HttpServletRequest request) {
    return request.getContentLengthLong() > limits.body().toBytes()
        && String.valueOf(request.getContentType())
            .regionMatches(
                true,
                0,
                MediaType.MULTIPART_FORM_DATA_VALUE,
                0,
                MediaType.MULTIPART_FORM_DATA_VALUE.length());
  }
}
