package org.unodc.cop.examples.programme.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the record as a file. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {
  @Bean
  Section recordSection() {
    return Section.ofDesk(50, "record", "desk.nav.record");
  }
}
