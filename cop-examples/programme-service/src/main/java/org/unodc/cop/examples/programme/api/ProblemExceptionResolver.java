package org.unodc.cop.examples.programme.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.unodc.cop.examples.programme.problem.ApiProblem;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Answers each failure under {@code /api/} with a problem, wherever it happened. What nobody is let
 * in for goes on to those who stand before the door.
 */
@Component("problemAnswers")
class ProblemExceptionResolver implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionResolver.class);

  private final ProblemResponses problems;
  private final ProblemMapper telling;

  ProblemExceptionResolver(ProblemResponses problems, ProblemMapper telling) {
    this.problems = problems;
    this.telling = telling;
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
    boolean isOurs = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    if (!isOurs || isForTheGuard(failure)) {
      return null;
    }
    ApiProblem problem = telling.tell(failure, request);
    if (problem.status() >= ProblemType.FAILED.status().value()) {
      LOG.error("A request failed.", failure);
    }
    if (failure instanceof ErrorResponse answer) {
      answer.getHeaders().forEach((name, values) -> response.setHeader(name, join(values)));
    }
    try {
      problems.send(problem, request, response);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  private static boolean isForTheGuard(Exception failure) {
    return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
  }

  private static String join(Iterable<String> values) {
    return String.join(", ", values);
  }
}
