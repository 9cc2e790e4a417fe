package org.unodc.cop.sdk.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializer of a type of the model whose values can be keys, such as an id. */
final class ModelKeySerializers implements Serializers {
  private final CopLimits limits;

  ModelKeySerializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.Value format) {
    return writer(type.getRawClass());
  }

  private <T> @Nullable ValueSerializer<?> writer(Class<T> type) {
    Optional<String> refusal = ModelType.refusalAsKey(type);
    return refusal.isPresent()
        ? new RefusingSerializer(type, refusal.get())
        : ModelType.of(type, limits).filter(ModelType::isKey).map(KeyWriter::new).orElse(null);
  }

  private static final class KeyWriter<T> extends ValueSerializer<T> {
    private final ModelType<T> type;

    KeyWriter(ModelType<T> type) {
      this.type = type;
    }

    @Override
    public void serialize(T key, JsonGenerator generator, SerializationContext context) {
      try {
        generator.writeName(type.writeKey(key));
      } catch (CopException refusal) {
        throw DatabindException.from(generator, ModelType.told(refusal), refusal);
      }
    }
  }
}
