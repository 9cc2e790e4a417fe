package org.unodc.cop.examples.programme.sessionprogramme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The links to the programme. */
@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {
  @Bean
  Section programmeSection() {
    return Section.ofPublic(10, "programme", "section.programme");
  }
}
