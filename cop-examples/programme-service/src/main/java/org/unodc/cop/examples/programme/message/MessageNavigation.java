package org.unodc.cop.examples.programme.message;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the outbox. */
@Configuration(proxyBeanMethods = false)
class MessageNavigation {
  @Bean
  Section messagesSection() {
    return Section.ofDesk(15, "messages", "message.nav");
  }
}
