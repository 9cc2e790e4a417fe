package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.sdk.schema.CopSchemas;
import tools.jackson.databind.JsonNode;

/**
 * Describes the types of the domain model by the components of the library, and lists the required
 * members of the other types.
 */
@Component
class LibrarySchemas implements ModelConverter {
  private static final String REFERENCE_PREFIX = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    JavaType java = Json31.mapper().constructType(type.getType());
    Class<?> raw = java == null ? Object.class : java.getRawClass();
    Optional<String> component = CopSchemas.componentName(raw);
    if (component.isPresent()) {
      return new Schema<>().$ref(REFERENCE_PREFIX + component.get());
    }
    if (raw == JsonNode.class) {
      return new Schema<>();
    }
    Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
    if (schema != null && raw.isRecord()) {
      require(raw, schema, context);
    }
    return schema;
  }

  private static void require(Class<?> raw, Schema<?> schema, ModelConverterContext context) {
    Schema<?> described =
        Optional.ofNullable(schema.get$ref())
            .<Schema<?>>map(
                reference ->
                    context.getDefinedModels().get(reference.substring(REFERENCE_PREFIX.length())))
            .orElse(schema);
    described.setRequired(requiredMembers(raw));
  }

  private static List<String> requiredMembers(Class<?> raw) {
    JsonInclude inclusion = raw.getAnnotation(JsonInclude.class);
    boolean omitsEmpty = inclusion != null && inclusion.value() == JsonInclude.Include.NON_EMPTY;
    return Stream.of(raw.getRecordComponents())
        .filter(component -> component.getType() != Optional.class)
        .filter(component -> !omitsEmpty || component.getType() != List.class)
        .map(RecordComponent::getName)
        .toList();
  }
}
