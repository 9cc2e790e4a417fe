package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopLimits;

/** Finds the serializer of a type of the model. */
final class ModelSerializers extends Serializers.Base {
  private final CopLimits limits;

  ModelSerializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    return writer(type.getRawClass());
  }

  private <T> @Nullable JsonSerializer<?> writer(Class<T> type) {
    Optional<String> refusal = ModelType.refusal(type);
    return refusal.isPresent()
        ? new RefusingSerializer(type, refusal.get())
        : ModelType.of(type, limits).map(ModelSerializer::new).orElse(null);
  }
}
