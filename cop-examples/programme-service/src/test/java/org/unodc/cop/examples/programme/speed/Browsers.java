package org.unodc.cop.examples.programme.speed;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Sends requests in the thread of the test, to count what they need. */
final class Browsers {
  private Browsers() {}

  /** {@return a browser that gets the pages that the service keeps} */
  static MockMvcTester of(WebApplicationContext service) {
    Filter keptPages = service.getBean("keptPages", Filter.class);
    return MockMvcTester.from(
        service, building -> building.apply(springSecurity()).addFilters(keptPages).build());
  }
}
