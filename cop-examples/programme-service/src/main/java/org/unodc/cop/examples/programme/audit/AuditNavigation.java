package org.unodc.cop.examples.programme.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the audit log. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

  @Bean
  Section auditSection() {
    return Section.ofDesk(90, "audit", "audit.title");
  }
}
