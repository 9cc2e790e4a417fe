package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;

/** Answers what never gets to a controller: a program with a problem, people with a page. */
@Component
class RefusalWriter {
  private final ProblemResponses problems;

  RefusalWriter(ProblemResponses problems) {
    this.problems = problems;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, ProblemType type)
      throws IOException {
    if (isOfProgram(request.getRequestURI())) {
      problems.send(type, request, response);
    } else {
      response.sendError(type.status().value());
    }
  }

  void answerTooOften(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    // Rounded up: whoever comes earlier is refused again.
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    answer(request, response, ProblemType.TOO_MANY_REQUESTS);
  }

  static boolean isOfProgram(String path) {
    return path.startsWith("/api/");
  }
}
