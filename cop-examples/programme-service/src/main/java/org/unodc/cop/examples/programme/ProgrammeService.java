package org.unodc.cop.examples.programme;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ProgrammeService {
  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(ProgrammeService.class, arguments);
  }

  /** The only place where the service learns what time it is. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
