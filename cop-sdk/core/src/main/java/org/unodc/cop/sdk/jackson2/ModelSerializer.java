package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;

/** Writes the values of one type of the model. */
final class ModelSerializer<T> extends JsonSerializer<T> implements ContextualSerializer {
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
      SerializerProvider context, @Nullable BeanProperty property) {
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
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    try (JsonParser written = FACTORY.createParser(type.write(value))) {
      while (written.nextToken() != null) {
        generator.copyCurrentEventExact(written);
      }
    } catch (CopException refusal) {
      throw JsonMappingException.from(generator, ModelType.told(refusal), refusal);
    }
  }

  /** Ignores the type serializer: the codec writes the subtype, so output never names a class. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer classes)
      throws IOException {
    serialize(value, generator, context);
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }
}
