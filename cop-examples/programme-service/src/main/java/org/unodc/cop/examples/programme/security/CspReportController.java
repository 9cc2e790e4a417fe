package org.unodc.cop.examples.programme.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts the reports of browsers about violations of the content security policy. It does not read
 * the reports, because anybody can send one.
 */
@RestController
class CspReportController {
  private final Counter reports;

  CspReportController(MeterRegistry metrics) {
    this.reports =
        Counter.builder("programme.csp.reports")
            .description("Reports of browsers about violations of the content security policy")
            .register(metrics);
  }

  @PostMapping("/csp-reports")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void count() {
    reports.increment();
  }
}
