package org.unodc.cop.examples.programme.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts what browsers were kept from doing. What they say of it is not read: anybody can send it.
 */
@RestController
class CspReportController {
  private final Counter reports;

  CspReportController(MeterRegistry metrics) {
    this.reports =
        Counter.builder("programme.csp.reports")
            .description("Reports of browsers that a page tried what its policy forbids")
            .register(metrics);
  }

  @PostMapping("/csp-reports")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void count() {
    reports.increment();
  }
}
