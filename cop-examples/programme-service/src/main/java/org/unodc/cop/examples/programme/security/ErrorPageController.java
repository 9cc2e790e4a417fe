package org.unodc.cop.examples.programme.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.unodc.cop.examples.programme.operation.RequestId;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;

/** Answers failed requests with the meaning of the status and without details of the service. */
@Controller
class ErrorPageController implements ErrorController {
  private final ProblemResponses problems;

  ErrorPageController(ProblemResponses problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (RefusalWriter.isApi(String.valueOf(path))) {
      problems.send(ProblemType.ofStatus(status), request, response);
      return null;
    }
    return new ModelAndView(
        isUnframed(status, String.valueOf(path)) ? "unframed-error" : "error",
        Map.of("status", status, "requestId", RequestId.of(request)),
        HttpStatus.valueOf(status));
  }

  /**
   * The heading of a page comes from the database, and its links from the parameters of the
   * request. So these pages have none: the database may be away, or the form is too large to read.
   */
  private static boolean isUnframed(int status, String path) {
    return status == HttpStatus.SERVICE_UNAVAILABLE.value()
        || status == HttpStatus.CONTENT_TOO_LARGE.value()
        || path.startsWith("/assets/");
  }

  private static int status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(Integer.class::cast)
        // The path /error was requested directly.
        .orElse(HttpStatus.NOT_FOUND.value());
  }
}
