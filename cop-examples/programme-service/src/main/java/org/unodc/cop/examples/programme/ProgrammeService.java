package org.unodc.cop.examples.programme;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The main class of the programme service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ProgrammeService {
  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(ProgrammeService.class, arguments);
  }

  /** Provides the clock; all code of the service gets the time from it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
