package org.unodc.cop.examples.programme.venue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the rooms of the venue. */
@Configuration(proxyBeanMethods = false)
class VenueNavigation {
  @Bean
  Section roomsSection() {
    return Section.ofDesk(25, "rooms", "venue.nav");
  }
}
