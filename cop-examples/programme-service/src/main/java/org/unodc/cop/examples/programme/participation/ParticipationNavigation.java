package org.unodc.cop.examples.programme.participation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the pages about participation. */
@Configuration(proxyBeanMethods = false)
class ParticipationNavigation {
  @Bean
  Section participationSection() {
    return Section.ofPublic(65, "participation", "section.participation");
  }
}
