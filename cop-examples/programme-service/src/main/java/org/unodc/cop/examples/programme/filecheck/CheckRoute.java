package org.unodc.cop.examples.programme.filecheck;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.ProblemResponses;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** The route by which programs check a record. */
@RestController
class CheckRoute {
  private final FileChecker checker;
  private final ProblemResponses problems;

  CheckRoute(FileChecker checker, ProblemResponses problems) {
    this.checker = checker;
    this.problems = problems;
  }

  @Operation(
      summary = "Checks a record, which is not stored, and returns the report (cop-report/1)")
  @PostMapping(
      path = "/api/v1/checks",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> check(
      @RequestBody byte[] file, @RequestHeader(name = HttpHeaders.CONTENT_TYPE) MediaType type) {
    FileKind kind =
        type.isCompatibleWith(MediaType.APPLICATION_JSON) ? FileKind.JSON : FileKind.YAML;
    Report report = checker.inTurn(() -> checker.report(file, kind));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            ReportFormat.JSON
                .render(report, OfficialLanguage.ENGLISH)
                .getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler
  void refuse(CopException unreadable, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.send(
        problems
            .of(ProblemType.CANNOT_READ, request)
            .withProblems(ReadingProblem.of(unreadable, CallerLanguage.of(request))),
        request,
        response);
  }

  @ExceptionHandler
  void refuse(CheckerBusyException busy, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, CheckerBusyException.RETRY_SECONDS);
    problems.send(ProblemType.BUSY, request, response);
  }
}
