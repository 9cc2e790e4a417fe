package org.unodc.cop.examples.cli.output;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, strings, whole numbers, booleans and empty values as JSON in one line. */
public final class CompactJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private CompactJson() {}

  /** {@return the value as JSON without a line break} */
  public static String line(Object value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(value, json);
    }
    return line.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      members.forEach(
          (name, member) -> {
            json.writeName(String.valueOf(name));
            write(member, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Optional<?> optional) {
      writeOptional(optional, json);
    } else {
      json.writeString(String.valueOf(value));
    }
  }

  private static void writeOptional(Optional<?> value, JsonGenerator json) {
    if (value.isPresent()) {
      write(value.get(), json);
    } else {
      json.writeNull();
    }
  }
}
