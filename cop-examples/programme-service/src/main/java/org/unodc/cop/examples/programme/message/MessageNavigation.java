package org.unodc.cop.examples.programme.message;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.desk.SelectionAction;
import org.unodc.cop.examples.programme.web.Section;

/** The links to the outbox and to the form for a message. */
@Configuration(proxyBeanMethods = false)
class MessageNavigation {
  @Bean
  Section messagesSection() {
    return Section.ofDesk(15, "messages", "message.nav");
  }

  @Bean
  SelectionAction messageToSelection() {
    return new SelectionAction(10, "messages/new", "message.write");
  }
}
