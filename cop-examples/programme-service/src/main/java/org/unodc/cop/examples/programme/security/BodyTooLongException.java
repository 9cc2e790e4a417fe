package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Thrown if a request body is longer than the limit. The service does not process such a body. */
final class BodyTooLongException extends IOException implements ErrorResponse {
  private static final long serialVersionUID = 1L;

  BodyTooLongException(long limit) {
    super("The body is longer than " + limit + " bytes.");
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatus.CONTENT_TOO_LARGE;
  }

  @Override
  public ProblemDetail getBody() {
    return ProblemDetail.forStatus(getStatusCode());
  }
}
