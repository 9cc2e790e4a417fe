package org.unodc.cop.examples.programme.accreditation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the accreditations on the desk. */
@Configuration(proxyBeanMethods = false)
class AccreditationNavigation {
  @Bean
  Section accreditationSection() {
    return Section.ofDesk(17, "accreditations", "accreditation.nav");
  }
}
