package org.unodc.cop.examples.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The time of services that tests start: it begins while organizers can apply for the session of
 * the example record, whatever day it is, and passes as usual.
 */
@Configuration(proxyBeanMethods = false)
class TestClock {
  private static final Instant BEGINNING = Instant.parse("2026-12-01T09:00:00Z");

  @Bean
  @Primary
  Clock clockOfTests() {
    return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), BEGINNING));
  }
}
