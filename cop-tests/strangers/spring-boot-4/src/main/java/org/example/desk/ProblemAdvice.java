package org.example.desk;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

@RestControllerAdvice
@Order(-1) // before the advice of Spring, which has order 0 and would respond without the problems
class ProblemAdvice {
  @ExceptionHandler
  ProblemDetail refused(CopException refused) {
    ProblemDetail response = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    response.setDetail(refused.getMessage());
    response.setProperty("problems", refused.problems().stream().map(Located::new).toList());
    return response;
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
