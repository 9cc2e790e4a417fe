package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * Answers requests that never reach a controller: those to the API with a problem, others with the
 * error page.
 */
@Component
class RefusalWriter {
  private final ProblemResponses problems;

  RefusalWriter(ProblemResponses problems) {
    this.problems = problems;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, ProblemType type)
      throws IOException {
    if (isApi(request.getRequestURI())) {
      problems.send(type, request, response);
    } else {
      response.sendError(type.status().value());
    }
  }

  void answerTooOften(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    // The time is rounded up, because an earlier request would be refused again.
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    answer(request, response, ProblemType.TOO_MANY_REQUESTS);
  }

  /** Answers a request that failed because the database cannot be reached. */
  void answerUnavailable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutage.RETRY_AFTER.toSeconds()));
    answer(request, response, ProblemType.UNAVAILABLE);
  }

  static boolean isApi(String path) {
    return path.startsWith("/api/");
  }
}
