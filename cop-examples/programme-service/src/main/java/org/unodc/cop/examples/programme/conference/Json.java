package org.unodc.cop.examples.programme.conference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trees of JSON as the database keeps them. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static ObjectNode object(String json) {
    return (ObjectNode) parse(json);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static byte[] bytes(JsonNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  /** {@return what the database is given for a column of type jsonb} */
  static @Nullable String text(@Nullable JsonNode tree) {
    return Optional.ofNullable(tree).map(JsonNode::toString).orElse(null);
  }

  /** Puts something in the place of what is there. */
  static void replace(JsonNode root, String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = root.at(place.head());
    if (owner instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
    }
  }

  /** Takes a member or an element away. */
  static void remove(JsonNode root, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = root.at(place.head());
    if (owner instanceof ArrayNode list) {
      list.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) owner).remove(place.last().getMatchingProperty());
    }
  }
}
