package org.unodc.cop.sdk.jackson3;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type of the model. */
final class ModelSerializer<T> extends ValueSerializer<T> {
  /** Reads only JSON that the codecs have written, so it needs no limits. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final ModelType<T> type;

  ModelSerializer(ModelType<T> type) {
    this.type = type;
  }

  /** Writes a subtype as the declared type of its property, so that it can be read back. */
  @Override
  public ModelSerializer<T> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    if (property == null) {
      return this;
    }
    JavaType declared = property.getType();
    while (declared.getContentType() != null) {
      declared = declared.getContentType();
    }
    return new ModelSerializer<>(type.declaredAs(declared.getRawClass()));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try (JsonParser written = FACTORY.createParser(ObjectReadContext.empty(), type.write(value))) {
      while (written.nextToken() != null) {
        generator.copyCurrentEventExact(written);
      }
    } catch (CopException refusal) {
      throw DatabindException.from(generator, ModelType.told(refusal), refusal);
    }
  }

  /** Ignores the type serializer: the codec writes the subtype, so output never names a class. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer classes) {
    serialize(value, generator, context);
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }
}
