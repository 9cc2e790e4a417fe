package org.unodc.cop.sdk.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read the values of a type of the library that is not read. */
final class RefusingDeserializer extends ValueDeserializer<Object> {
  private final Class<?> type;
  private final String refusal;

  RefusingDeserializer(Class<?> type, String refusal) {
    this.type = type;
    this.refusal = refusal;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return context.reportBadDefinition(type, refusal);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer classes) {
    return deserialize(parser, context);
  }
}
