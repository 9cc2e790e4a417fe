package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Refuses to read the values of a type of the library that is not read. */
final class RefusingDeserializer extends JsonDeserializer<Object> {
  private final Class<?> type;
  private final String refusal;

  RefusingDeserializer(Class<?> type, String refusal) {
    this.type = type;
    this.refusal = refusal;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context)
      throws JsonMappingException {
    return context.reportBadDefinition(type, refusal);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer classes)
      throws JsonMappingException {
    return deserialize(parser, context);
  }
}
