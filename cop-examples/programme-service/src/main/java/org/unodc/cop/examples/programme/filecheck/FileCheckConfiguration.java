package org.unodc.cop.examples.programme.filecheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.security.PublicUpload;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the page, and the paths to which anybody may post a file. */
@Configuration(proxyBeanMethods = false)
class FileCheckConfiguration {
  @Bean
  Section checkSection() {
    return Section.atFoot(10, "check", "section.check");
  }

  @Bean
  PublicUpload pageUpload() {
    return new PublicUpload("/{language}/check");
  }

  @Bean
  PublicUpload apiUpload() {
    return new PublicUpload("/api/v1/checks");
  }
}
