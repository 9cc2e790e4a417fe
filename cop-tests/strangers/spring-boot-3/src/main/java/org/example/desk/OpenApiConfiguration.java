package org.example.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.schema.CopSchemas;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  @Bean
  ModelConverter copTypes() {
    return (type, context, others) ->
        CopSchemas.componentName(Json31.mapper().constructType(type.getType()).getRawClass())
            .<Schema>map(name -> new Schema<>().$ref(name))
            .orElseGet(
                () -> others.hasNext() ? others.next().resolve(type, context, others) : null);
  }

  @Bean
  OpenApiCustomizer copComponents() throws JsonProcessingException {
    String components = CopSchemas.openApi(SideEvent.class, ValidationReport.class);
    OpenAPI library = Json31.mapper().readValue(components, OpenAPI.class);
    return api -> library.getComponents().getSchemas().forEach(api.getComponents()::addSchemas);
  }
}
