package org.unodc.cop.examples.programme.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.unodc.cop.examples.programme.operation.RequestId;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** What is shown where a request failed: what the status means, and nothing of the service. */
@Controller
class ErrorPage implements ErrorController {
  private final Refusals refusals;

  ErrorPage(Refusals refusals) {
    this.refusals = refusals;
  }

  @RequestMapping("/error")
  Object show(HttpServletRequest request) {
    HttpStatus status = status(request);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (Refusals.isOfProgram(path)) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(refusals.problem(status, PageLanguage.of(request).locale()));
    }
    return new ModelAndView(
        "error", Map.of("status", status.value(), "requestId", RequestId.of(request)), status);
  }

  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((Integer) code))
        // Somebody opened the page itself.
        .orElse(HttpStatus.NOT_FOUND);
  }
}
