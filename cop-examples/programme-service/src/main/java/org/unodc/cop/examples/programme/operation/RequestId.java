package org.unodc.cop.examples.programme.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter that assigns an id to each request. The response and all log lines about the request
 * contain the id. A client can choose it with the header {@code X-Request-Id}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {
  private static final String HEADER = "X-Request-Id";
  private static final String NAME = "requestId";
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** {@return the id of a request} */
  public static String of(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(NAME));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = idOf(request);
    request.setAttribute(NAME, id);
    response.setHeader(HEADER, id);
    MDC.put(NAME, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(NAME);
    }
  }

  /** The error page belongs to the request that failed, so it has the same id. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static String idOf(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof String assigned) {
      return assigned;
    }
    String requested = request.getHeader(HEADER);
    boolean isWellFormed = requested != null && WELL_FORMED.matcher(requested).matches();
    return isWellFormed ? requested : UUID.randomUUID().toString();
  }
}
