package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.mapper.ModelType;

/** Finds the writer of a type of the model. */
final class Writers extends Serializers.Base {
  private final CopLimits limits;

  Writers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    return writer(type.getRawClass());
  }

  private <T> @Nullable Writer<T> writer(Class<T> type) {
    return ModelType.of(type, limits).map(Writer::new).orElse(null);
  }
}
