package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.web.PageLanguage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what never gets to a controller: a program with a problem of RFC 9457, people with a
 * page. Neither says more than the status does.
 */
@Component
class Refusals {
  private final MessageSource messages;
  private final JsonMapper mapper;

  Refusals(MessageSource messages, JsonMapper mapper) {
    this.messages = messages;
    this.mapper = mapper;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    if (isOfProgram(request.getRequestURI())) {
      write(response, problem(status, PageLanguage.of(request).locale()));
    } else {
      response.sendError(status.value());
    }
  }

  void answerTooOften(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    // Rounded up: whoever comes earlier is refused again.
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    answer(request, response, HttpStatus.TOO_MANY_REQUESTS);
  }

  static boolean isOfProgram(String path) {
    return path.startsWith("/api/");
  }

  /** {@return the problem that has no more to say than its status} */
  ProblemDetail problem(HttpStatus status, Locale language) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(sentence(status, language));
    return problem;
  }

  private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(mapper.writeValueAsBytes(problem));
  }

  /** {@return what a status means, as a sentence} */
  String sentence(HttpStatus status, Locale language) {
    String general = status.is4xxClientError() ? "security.status.400" : "security.status.500";
    return messages.getMessage(
        "security.status." + status.value(),
        null,
        messages.getMessage(general, null, language),
        language);
  }
}
