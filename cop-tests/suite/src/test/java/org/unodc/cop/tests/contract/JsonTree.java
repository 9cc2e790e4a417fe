package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A document as plain maps, lists, texts, numbers and truth values. It is read by code that is
 * independent of the code under test. A value never changes in place.
 */
public record JsonTree(Object value) {
  /** The placeholder for null. */
  static final Object NULL = new Object();

  private static final JsonFactory FACTORY = new JsonFactory();

  public static JsonTree of(byte[] utf8) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new String(utf8, UTF_8))) {
      parser.nextToken();
      return new JsonTree(read(parser));
    }
  }

  /** {@return the document in one line} */
  String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, generator);
    }
    return text.toString();
  }

  public byte[] bytes() {
    return text().getBytes(UTF_8);
  }

  /** {@return the members of this object} */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((name, member) -> members.put((String) name, member));
    return members;
  }

  /** {@return the value at a JSON Pointer, or empty if there is none} */
  public Optional<Object> at(String pointer) {
    Optional<Object> found = Optional.of(value);
    for (String name : names(pointer)) {
      found = found.flatMap(owner -> child(owner, name));
    }
    return found;
  }

  /** {@return the JSON Pointers of all values in the document except the document itself} */
  public List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    collect("", value, pointers);
    return pointers;
  }

  public JsonTree with(String pointer, Object replacement) {
    return new JsonTree(changed(value, names(pointer), replacement));
  }

  JsonTree without(String member) {
    Map<String, Object> members = members();
    members.remove(member);
    return new JsonTree(members);
  }

  private static List<String> names(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : List.of(pointer.substring(1).split("/", -1)).stream()
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  private static Optional<Object> child(Object owner, String name) {
    if (owner instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(name));
    }
    return owner instanceof List<?> list
            && name.matches("0|[1-9]\\d*")
            && Integer.parseInt(name) < list.size()
        ? Optional.of(list.get(Integer.parseInt(name)))
        : Optional.empty();
  }

  private static void collect(String pointer, Object value, List<String> pointers) {
    forEachChild(
        value,
        (name, child) -> {
          String place = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
          pointers.add(place);
          collect(place, child, pointers);
        });
  }

  private static void forEachChild(Object value, BiConsumer<String, Object> visitor) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, child) -> visitor.accept((String) name, child));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visitor.accept(String.valueOf(i), list.get(i));
      }
    }
  }

  private static Object changed(Object value, List<String> path, Object replacement) {
    if (path.isEmpty()) {
      return replacement;
    }
    boolean object = value instanceof Map;
    Map<String, Object> children = new LinkedHashMap<>();
    forEachChild(
        value,
        (name, child) ->
            children.put(
                name,
                name.equals(path.get(0))
                    ? changed(child, path.subList(1, path.size()), replacement)
                    : child));
    return object ? children : List.copyOf(children.values());
  }

  private static Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, read(parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(parser));
        }
        yield elements;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> new BigDecimal(parser.getString());
    };
  }

  private static void write(Object value, JsonGenerator generator) {
    if (value instanceof Map<?, ?>) {
      generator.writeStartObject();
      forEachChild(
          value,
          (name, child) -> {
            generator.writeName(name);
            write(child, generator);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> write(element, generator));
      generator.writeEndArray();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value == NULL) {
      generator.writeNull();
    } else {
      generator.writeNumber((BigDecimal) value);
    }
  }
}
