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
    List<Problem> problems =
        exception.getCause() instanceof CopException refused ? refused.problems() : List.of();
    return Response.status(400)
        .type("application/problem+json")
        .entity(
            Map.of("status", 400, "detail", exception.getOriginalMessage(), "problems", problems))
        .build();
  }
}
