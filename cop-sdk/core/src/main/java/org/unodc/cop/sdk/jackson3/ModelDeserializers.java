package org.unodc.cop.sdk.jackson3;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializer of a type of the model. */
final class ModelDeserializers implements Deserializers {
  private final CopLimits limits;

  ModelDeserializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    return reader(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    return reader(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelType.refusalToRead(type).isPresent() || ModelType.of(type, limits).isPresent();
  }

  private <T> @Nullable ValueDeserializer<?> reader(Class<T> type) {
    Optional<String> refusal = ModelType.refusalToRead(type);
    return refusal.isPresent()
        ? new RefusingDeserializer(type, refusal.get())
        : ModelType.of(type, limits).map(ModelDeserializer::new).orElse(null);
  }
}
