package org.unodc.cop.examples.programme.proceedings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.web.Section;

/** The links to the pages about the session. */
@Configuration(proxyBeanMethods = false)
class ProceedingsNavigation {
  @Bean
  Section organizationsSection() {
    return Section.ofPublic(20, "organizations", "section.organizations");
  }

  @Bean
  Section deadlinesSection() {
    return Section.ofPublic(30, "deadlines", "section.deadlines");
  }

  @Bean
  Section speakersSection() {
    return Section.ofPublic(40, "speakers", "section.speakers");
  }

  @Bean
  Section statisticsSection() {
    return Section.ofPublic(50, "statistics", "section.statistics");
  }

  @Bean
  Section summarySection() {
    return Section.ofPublic(70, "summary", "section.summary");
  }
}
