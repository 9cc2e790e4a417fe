package org.unodc.cop.sdk.jackson3;

import org.unodc.cop.sdk.internal.mapper.ModelType;
import org.unodc.cop.sdk.problem.CopException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one type of the model. */
final class ModelDeserializer<T> extends ValueDeserializer<T> {
  private final ModelType<T> type;

  ModelDeserializer(ModelType<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return type.read(new ParserTokens(parser));
    } catch (CopException refusal) {
      throw new RefusedInputException(parser, type.type(), refusal);
    }
  }

  /** Ignores the type deserializer: the codec selects the subtype, so input never names a class. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer classes) {
    return deserialize(parser, context);
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }
}
