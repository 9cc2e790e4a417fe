package org.unodc.cop.examples.programme.conference;

import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions for JSON trees as the database stores them. */
final class JsonTrees {
  /** The number of rows that one statement writes, so that it ends before the time-out. */
  static final int ROWS_A_STATEMENT = 1_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private JsonTrees() {}

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static ObjectNode object(String json) {
    return (ObjectNode) parse(json);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** {@return a JSON array of objects as text, for a statement that writes many rows} */
  static <T> String list(Iterable<T> values, Function<T, JsonNode> object) {
    ArrayNode list = MAPPER.createArrayNode();
    values.forEach(value -> list.add(object.apply(value)));
    return list.toString();
  }

  static byte[] bytes(JsonNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  /** Replaces the value at a JSON Pointer. */
  static void replace(JsonNode root, String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = root.at(place.head());
    if (owner instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
    }
  }
}
