package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unodc.cop.sdk.schema.CopSchemas;

/** The OpenAPI components of the domain model, which the library provides. */
@Component
class LibraryComponents {
  private final String document = CopSchemas.openApi();

  /** {@return new copies of the components by name; callers may change them} */
  @SuppressWarnings("rawtypes") // as the document has them
  Map<String, Schema> schemas() {
    try {
      return Json31.mapper().readValue(document, OpenAPI.class).getComponents().getSchemas();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(
          "The components of the library are not valid OpenAPI.", impossible);
    }
  }
}
