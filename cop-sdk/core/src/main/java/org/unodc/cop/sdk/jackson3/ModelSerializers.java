package org.unodc.cop.sdk.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializer of a type of the model. */
final class ModelSerializers implements Serializers {
  private final CopLimits limits;

  ModelSerializers(CopLimits limits) {
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
    Optional<String> refusal = ModelType.refusal(type);
    return refusal.isPresent()
        ? new RefusingSerializer(type, refusal.get())
        : ModelType.of(type, limits).map(ModelSerializer::new).orElse(null);
  }
}
