package org.unodc.cop.examples.programme.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The links between the pages of the desk. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {
  @Bean
  Section eventsSection() {
    return Section.ofDesk(10, "", "desk.nav.events");
  }

  @Bean
  Section findingsSection() {
    return Section.ofDesk(20, "findings", "desk.nav.findings");
  }

  @Bean
  Section accountsSection() {
    return Section.ofDesk(30, "accounts", "desk.nav.accounts");
  }
}
