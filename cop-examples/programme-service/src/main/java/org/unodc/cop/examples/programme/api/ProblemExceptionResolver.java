package org.unodc.cop.examples.programme.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;
import org.unodc.cop.examples.programme.problem.ApiProblem;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Answers each failure under {@code /api/} with a problem (RFC 9457). Leaves exceptions about
 * authentication and missing permissions to the security filters.
 */
@Component("problemAnswers")
class ProblemExceptionResolver implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionResolver.class);

  private final ProblemResponses problems;
  private final ProblemMapper mapper;

  ProblemExceptionResolver(ProblemResponses problems, ProblemMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    boolean isApiRequest = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    if (!isApiRequest || isForSecurity(failure)) {
      return null;
    }
    ApiProblem problem = mapper.toProblem(failure, request);
    boolean isUnavailable = problem.status() == ProblemType.UNAVAILABLE.status().value();
    if (problem.status() >= ProblemType.FAILED.status().value() && !isUnavailable) {
      LOG.error("A request failed.", failure);
    }
    if (failure instanceof ErrorResponse answer) {
      answer.getHeaders().forEach((name, values) -> response.setHeader(name, join(values)));
    }
    if (isUnavailable) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
    }
    try {
      problems.send(problem, request, response);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  private static boolean isForSecurity(Exception failure) {
    return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
  }

  private static String join(Iterable<String> values) {
    return String.join(", ", values);
  }
}
