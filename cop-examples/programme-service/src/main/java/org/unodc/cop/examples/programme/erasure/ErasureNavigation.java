package org.unodc.cop.examples.programme.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the search for persons. */
@Configuration(proxyBeanMethods = false)
class ErasureNavigation {
  @Bean
  Section personsSection() {
    return Section.ofDesk(40, "persons", "desk.nav.persons");
  }
}
