package org.unodc.cop.examples.programme.declaration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.security.PathRule;
import org.unodc.cop.examples.programme.web.Section;

/** The link to declarations, and who may sign them. */
@Configuration(proxyBeanMethods = false)
class DeclarationNavigation {
  @Bean
  Section declarationsSection() {
    return Section.ofPublic(60, "declarations", "section.declarations");
  }

  @Bean
  PathRule signatures() {
    return PathRule.forApplicants("/{language}/declarations/{id}/signatures");
  }
}
