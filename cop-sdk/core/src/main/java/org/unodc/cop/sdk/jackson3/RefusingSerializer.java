package org.unodc.cop.sdk.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Refuses to write the values, or the keys, of a type of the library that has no such form. */
final class RefusingSerializer extends ValueSerializer<Object> {
  private final Class<?> type;
  private final String refusal;

  RefusingSerializer(Class<?> type, String refusal) {
    this.type = type;
    this.refusal = refusal;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    context.reportBadDefinition(type, refusal);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer classes) {
    serialize(value, generator, context);
  }
}
