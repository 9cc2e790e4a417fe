package org.unodc.cop.examples.programme.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.examples.programme.security.PathRule;
import org.unodc.cop.examples.programme.web.Section;

/** The link to the own account, and who may follow it. */
@Configuration(proxyBeanMethods = false)
class ProfileNavigation {

  @Bean
  Section profileSection() {
    return Section.ofAccount(10, "account", "profile.title");
  }

  @Bean
  PathRule profile() {
    return PathRule.forAllAccounts("/{language}/account");
  }
}
