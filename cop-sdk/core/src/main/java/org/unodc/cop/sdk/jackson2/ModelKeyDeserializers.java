package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** Finds the deserializer of a type of the model whose values can be keys, such as an id. */
final class ModelKeyDeserializers implements KeyDeserializers {
  private final CopLimits limits;

  ModelKeyDeserializers(CopLimits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    return reader(type.getRawClass());
  }

  private <T> @Nullable KeyDeserializer reader(Class<T> type) {
    Optional<String> refusal = ModelType.refusalAsKey(type).or(() -> ModelType.refusalToRead(type));
    return refusal.isPresent()
        ? new RefusingKeyReader(type, refusal.get())
        : ModelType.of(type, limits).filter(ModelType::isKey).map(KeyReader::new).orElse(null);
  }

  private static final class KeyReader<T> extends KeyDeserializer {
    private final ModelType<T> type;

    KeyReader(ModelType<T> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      JsonParser parser = context.getParser();
      try {
        return type.readKey(key, new ParserTokens(parser));
      } catch (CopException refusal) {
        throw new RefusedInputException(parser, type.type(), refusal);
      }
    }
  }

  /** Refuses to read the keys of a type of the library that has no such form. */
  private static final class RefusingKeyReader extends KeyDeserializer {
    private final Class<?> type;
    private final String refusal;

    RefusingKeyReader(Class<?> type, String refusal) {
      this.type = type;
      this.refusal = refusal;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return context.reportBadDefinition(type, refusal);
    }
  }
}
