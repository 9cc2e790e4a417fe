package org.unodc.cop.tests.spring;

import com.fasterxml.jackson.databind.Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.sdk.jackson2.CopModule;

/**
 * Registers the module, because Spring Boot 3 does not search for modules as Spring Boot 4 does.
 */
@Configuration
class CopModuleConfiguration {
  @Bean
  Module copModule() {
    return new CopModule();
  }
}
