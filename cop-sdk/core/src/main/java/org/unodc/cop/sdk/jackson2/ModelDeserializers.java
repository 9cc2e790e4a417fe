package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopLimits;

/** Finds the deserializer of a type of the model. */
final class ModelDeserializers extends Deserializers.Base {
  private final CopLimits limits;

  ModelDeserializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    return reader(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription bean) {
    return reader(type);
  }

  private <T> @Nullable JsonDeserializer<?> reader(Class<T> type) {
    Optional<String> refusal = ModelType.refusalToRead(type);
    return refusal.isPresent()
        ? new RefusingDeserializer(type, refusal.get())
        : ModelType.of(type, limits).map(ModelDeserializer::new).orElse(null);
  }
}
