package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;

/** Refuses to write the values, or the keys, of a type of the library that has no such form. */
final class RefusingSerializer extends JsonSerializer<Object> {
  private final Class<?> type;
  private final String refusal;

  RefusingSerializer(Class<?> type, String refusal) {
    this.type = type;
    this.refusal = refusal;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws JsonMappingException {
    context.reportBadDefinition(type, refusal);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer classes)
      throws JsonMappingException {
    serialize(value, generator, context);
  }
}
