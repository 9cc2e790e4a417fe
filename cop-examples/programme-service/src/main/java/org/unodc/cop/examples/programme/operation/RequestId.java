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
 * Gives each request an id, which stands in the answer and in each line of the log about it. A
 * client may choose it.
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
    String id = known(request);
    request.setAttribute(NAME, id);
    response.setHeader(HEADER, id);
    MDC.put(NAME, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(NAME);
    }
  }

  /** The page that tells of an error belongs to the request that failed. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static String known(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof String given) {
      return given;
    }
    String wanted = request.getHeader(HEADER);
    boolean isWellFormed = wanted != null && WELL_FORMED.matcher(wanted).matches();
    return isWellFormed ? wanted : UUID.randomUUID().toString();
  }
}
