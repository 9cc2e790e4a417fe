package org.unodc.cop.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a JSON Patch (RFC 6902) with the operations {@code add}, {@code remove}, {@code replace}
 * and {@code copy}. No operation may change the document as a whole.
 */
final class JsonPatch {
  private JsonPatch() {}

  /**
   * Changes a document as the patch says.
   *
   * @throws RuntimeException if an operation is unknown or its path leads nowhere
   */
  static void apply(JsonNode patch, JsonNode document) {
    for (JsonNode operation : patch) {
      applyOperation(operation, document);
    }
  }

  private static void applyOperation(JsonNode operation, JsonNode document) {
    JsonPointer path = pointer(operation, "path");
    JsonNode owner = document.requiredAt(path.head());
    String key = path.last().getMatchingProperty();
    String name = operation.required("op").stringValue();
    switch (name) {
      case "add" -> add(owner, key, operation.required("value"));
      case "copy" -> add(owner, key, document.requiredAt(pointer(operation, "from")).deepCopy());
      case "remove" -> remove(owner, key);
      case "replace" -> replace(owner, key, operation.required("value"));
      default -> throw new IllegalArgumentException("unknown operation " + name);
    }
  }

  private static JsonPointer pointer(JsonNode operation, String member) {
    JsonPointer pointer = JsonPointer.compile(operation.required(member).stringValue());
    checkArgument(!pointer.matches(), "%s names the whole document", operation);
    return pointer;
  }

  private static void add(JsonNode owner, String key, JsonNode value) {
    if (owner instanceof ArrayNode list) {
      int index = key.equals("-") ? list.size() : Integer.parseInt(key);
      checkArgument(index <= list.size(), "the list has no place %s", key);
      list.insert(index, value);
    } else {
      ((ObjectNode) owner).set(key, value);
    }
  }

  /** Keeps the position of a member among the others. */
  private static void replace(JsonNode owner, String key, JsonNode value) {
    if (owner instanceof ArrayNode list) {
      list.required(Integer.parseInt(key));
      list.set(Integer.parseInt(key), value);
    } else {
      owner.required(key);
      ((ObjectNode) owner).set(key, value);
    }
  }

  private static void remove(JsonNode owner, String key) {
    if (owner instanceof ArrayNode list) {
      list.required(Integer.parseInt(key));
      list.remove(Integer.parseInt(key));
    } else {
      owner.required(key);
      ((ObjectNode) owner).remove(key);
    }
  }
}
