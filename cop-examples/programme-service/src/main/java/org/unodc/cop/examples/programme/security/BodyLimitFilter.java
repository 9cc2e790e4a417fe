package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Limits the length of request bodies. It counts the bytes as they are read, independent of {@code
 * Content-Length}.
 */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimitFilter extends OncePerRequestFilter {
  private static final Pattern WHOLE_RECORD =
      Pattern.compile("/api/v1/conference|/[a-z]{2}/desk/record");

  private final LimitProperties limits;
  private final PublicUploads uploads;
  private final RefusalWriter refusals;

  BodyLimitFilter(LimitProperties limits, PublicUploads uploads, RefusalWriter refusals) {
    this.limits = limits;
    this.uploads = uploads;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = limit(request);
    if (request.getContentLengthLong() > limit) {
      refusals.answer(request, response, ProblemType.TOO_LARGE);
    } else if (isForm(request) && isOfUnknownLength(request)) {
      // Tomcat reads forms itself, which bypasses the count. Browsers always send the length of
      // forms.
      refusals.answer(request, response, ProblemType.TOO_LARGE);
    } else {
      count(new CountedRequest(request, limit), response, chain);
    }
  }

  private void count(CountedRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException failure) {
      if (!request.isTooLong() && !isTooSlow(request)) {
        throw failure;
      }
    }
    // The controller or another filter may have handled the exception in a different way.
    if (request.isTooLong() && !response.isCommitted()) {
      response.reset();
      refusals.answer(request, response, ProblemType.TOO_LARGE);
    } else if (isTooSlow(request) && !response.isCommitted()) {
      response.reset();
      refusals.answer(request, response, ProblemType.TOO_SLOW);
    }
  }

  private static boolean isTooSlow(HttpServletRequest request) {
    return request.getAttribute(TimedBody.ATTRIBUTE) instanceof TimedBody body && body.isCutOff();
  }

  /** A form may have a whole record and, beside the file, as much as any other form. */
  private long limit(HttpServletRequest request) {
    if (!WHOLE_RECORD.matcher(request.getRequestURI()).matches() && !uploads.matches(request)) {
      return limits.body().toBytes();
    }
    return limits.recordBody().toBytes() + (isForm(request) ? limits.body().toBytes() : 0);
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
  }

  private static boolean isOfUnknownLength(HttpServletRequest request) {
    return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
  }
}
