package org.unodc.cop.examples.cli.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.record.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON that the library writes as maps, lists, strings, numbers and booleans. */
final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTree() {}

  /** {@return the document as a tree} */
  static Object of(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return read(parser.nextToken(), parser);
    }
  }

  /** {@return the value at a place of the tree; empty if there is none} */
  static Optional<Object> at(Place place, Object root) {
    Optional<Object> value = Optional.of(root);
    String pointer = place.pointer();
    String[] names = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String name : names) {
      String member = name.replace("~1", "/").replace("~0", "~");
      value = value.flatMap(owner -> child(member, owner));
    }
    return value;
  }

  private static Optional<Object> child(String name, Object owner) {
    if (owner instanceof List<?> list) {
      return name.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(name) < list.size()
          ? Optional.of(list.get(Integer.parseInt(name)))
          : Optional.empty();
    }
    return owner instanceof Map<?, ?> members
        ? Optional.ofNullable(members.get(name))
        : Optional.empty();
  }

  private static Object read(JsonToken token, JsonParser parser) {
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          members.put(name, read(parser.nextToken(), parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          items.add(read(next, parser));
        }
        yield items;
      }
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue();
      default -> parser.getString();
    };
  }
}
