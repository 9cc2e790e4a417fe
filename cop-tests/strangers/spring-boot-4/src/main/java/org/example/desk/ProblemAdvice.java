package org.example.desk;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.unodc.cop.sdk.problem.CopException;

@RestControllerAdvice
@Order(-1) // before the advice of Spring, which has order 0 and would respond without the problems
class ProblemAdvice {
  @ExceptionHandler
  ProblemDetail refused(CopException refused) {
    ProblemDetail response = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    response.setDetail(refused.getMessage());
    response.setProperty("problems", refused.problems());
    return response;
  }
}
