package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;

/** Reads the values of one type of the model. */
final class ModelDeserializer<T> extends JsonDeserializer<T> {
  private final ModelType<T> type;

  ModelDeserializer(ModelType<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return type.read(new ParserTokens(parser));
    } catch (CopException refusal) {
      throw new RefusedInputException(parser, type.type(), refusal);
    }
  }

  /** Ignores the type deserializer: the codec selects the subtype, so input never names a class. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer classes)
      throws IOException {
    return deserialize(parser, context);
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }
}
