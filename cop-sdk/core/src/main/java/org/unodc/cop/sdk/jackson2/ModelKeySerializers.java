package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** Finds the serializer of a type of the model whose values can be keys, such as an id. */
final class ModelKeySerializers extends Serializers.Base {
  private final CopLimits limits;

  ModelKeySerializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    return writer(type.getRawClass());
  }

  private <T> @Nullable JsonSerializer<?> writer(Class<T> type) {
    Optional<String> refusal = ModelType.refusalAsKey(type);
    return refusal.isPresent()
        ? new RefusingSerializer(type, refusal.get())
        : ModelType.of(type, limits).filter(ModelType::isKey).map(KeyWriter::new).orElse(null);
  }

  private static final class KeyWriter<T> extends JsonSerializer<T> {
    private final ModelType<T> type;

    KeyWriter(ModelType<T> type) {
      this.type = type;
    }

    @Override
    public void serialize(T key, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        generator.writeFieldName(type.writeKey(key));
      } catch (CopException refusal) {
        throw JsonMappingException.from(generator, ModelType.told(refusal), refusal);
      }
    }
  }
}
