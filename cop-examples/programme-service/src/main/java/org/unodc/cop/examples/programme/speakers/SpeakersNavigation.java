package org.unodc.cop.examples.programme.speakers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the lists of speakers on the desk. */
@Configuration(proxyBeanMethods = false)
class SpeakersNavigation {
  @Bean
  Section speakersListsSection() {
    return Section.ofDesk(18, "speakers", "speakers-desk.nav");
  }
}
