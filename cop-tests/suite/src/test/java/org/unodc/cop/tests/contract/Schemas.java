package org.unodc.cop.tests.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.schema.CopSchemas;

/** The schemas of the library, applied by an independent validator. */
public final class Schemas {
  private static final String COMPONENTS = "urn:components";

  private static final SchemaRegistry OPEN_API =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi31(),
          registry -> registry.schemas(Map.of(COMPONENTS, componentsOfAllArtifacts())));

  private Schemas() {}

  static Schema of(Class<?> type) {
    return of(CopSchemas.jsonSchema(type));
  }

  static Schema of(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(document);
  }

  private static String componentsOfAllArtifacts() {
    return CopSchemas.openApi(
        Conference.class,
        Stream.concat(ModelCodecs.types().stream(), Forms.computedTypes().stream())
            .toArray(Class<?>[]::new));
  }

  /** {@return the component of the OpenAPI document for this type} */
  public static Schema component(Class<?> type) {
    return OPEN_API.getSchema(
        "{\"$ref\": \""
            + COMPONENTS
            + "#/components/schemas/"
            + CopSchemas.componentName(type).orElseThrow()
            + "\"}");
  }

  /**
   * {@return the errors of a document according to a schema, including errors of formats such as
   * dates}
   */
  public static List<Error> refusals(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
