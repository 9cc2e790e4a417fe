package org.unodc.cop.examples.programme.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the page of the publication. */
@Configuration(proxyBeanMethods = false)
class PublicationNavigation {
  @Bean
  Section publicationSection() {
    return Section.ofDesk(17, "publication", "publication.nav");
  }
}
