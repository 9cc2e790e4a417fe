package org.example.desk;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

class ProblemResponses {
  @ServerExceptionMapper
  Response refused(MismatchedInputException exception) {
    List<Located> problems =
        exception.getCause() instanceof CopException refused
            ? refused.problems().stream().map(Located::new).toList()
            : List.of();
    return Response.status(400)
        .type("application/problem+json")
        .entity(
            Map.of("status", 400, "detail", exception.getOriginalMessage(), "problems", problems))
        .build();
  }

  record Located(String code, String pointer, int line, int column, String message) {
    Located(Problem problem) {
      this(
          problem.code().code(),
          problem.pointer(),
          problem.line(),
          problem.column(),
          problem.message());
    }
  }
}
