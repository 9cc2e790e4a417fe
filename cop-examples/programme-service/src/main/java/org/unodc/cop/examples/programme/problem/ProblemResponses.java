package org.unodc.cop.examples.programme.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.operation.RequestId;
import tools.jackson.databind.json.JsonMapper;

/** Creates and sends problems, in the language of the caller. */
@Component("problems")
public class ProblemResponses {
  private final MessageSource messages;
  private final JsonMapper mapper;

  ProblemResponses(MessageSource messages, JsonMapper mapper) {
    this.messages = messages;
    this.mapper = mapper;
  }

  /** Sends a problem without further details. */
  public void send(ProblemType type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(of(type, request), request, response);
  }

  /** Sends a problem. */
  public void send(ApiProblem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json = mapper.writeValueAsBytes(problem);
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, CallerLanguage.of(request).tag());
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  /** {@return a problem of this type; the arguments are inserted into its detail text} */
  public ApiProblem of(ProblemType type, HttpServletRequest request, Object... arguments) {
    OfficialLanguage language = CallerLanguage.of(request);
    String key = "problem." + type.code();
    return new ApiProblem(
        type.uri(),
        messages.getMessage(key + ".title", null, language.locale()),
        type.status().value(),
        messages.getMessage(key + ".detail", arguments, language.locale()),
        URI.create("urn:cop:request:" + RequestId.of(request)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
