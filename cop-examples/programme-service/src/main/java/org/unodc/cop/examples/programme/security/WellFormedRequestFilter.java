package org.unodc.cop.examples.programme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Refuses requests with a path or parameters that are not well-formed text. Bodies are checked when
 * they are read.
 */
@Component
@Order(FilterOrder.WELL_FORMED)
class WellFormedRequestFilter extends OncePerRequestFilter {
  private final RefusalWriter refusals;

  WellFormedRequestFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isText(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.answer(request, response, ProblemType.NOT_WELL_FORMED);
    }
  }

  private static boolean isText(HttpServletRequest request) {
    try {
      Stream<String> parameters =
          request.getParameterMap().entrySet().stream()
              .flatMap(WellFormedRequestFilter::nameAndValues);
      return WellFormedText.isText(request.getServletPath())
          && parameters.allMatch(WellFormedText::isText);
    } catch (IllegalStateException unreadable) {
      // Tomcat throws this if parameters are too many, too long or malformed.
      return false;
    }
  }

  private static Stream<String> nameAndValues(Map.Entry<String, String[]> parameter) {
    return Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue()));
  }
}
