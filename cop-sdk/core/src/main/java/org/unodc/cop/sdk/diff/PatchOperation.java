package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;

/**
 * An operation of a JSON Patch. Its places refer to the document after all earlier operations.
 *
 * @param name add, remove, replace or move
 * @param from the place that a move starts from; empty for other operations
 * @param path the place that the operation changes
 * @param value the value to write; empty for a removal or a move
 */
record PatchOperation(String name, Optional<Place> from, Place path, Optional<JsonValue> value) {

  static PatchOperation add(Place path, JsonValue value) {
    return new PatchOperation("add", Optional.empty(), path, Optional.of(value));
  }

  static PatchOperation replace(Place path, JsonValue value) {
    return new PatchOperation("replace", Optional.empty(), path, Optional.of(value));
  }

  static PatchOperation remove(Place path) {
    return new PatchOperation("remove", Optional.empty(), path, Optional.empty());
  }

  static PatchOperation move(Place from, Place path) {
    return new PatchOperation("move", Optional.of(from), path, Optional.empty());
  }

  JsonValue json() {
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    members.put("op", new Text(name));
    from.ifPresent(place -> members.put("from", new Text(place.pointer())));
    members.put("path", new Text(path.pointer()));
    value.ifPresent(json -> members.put("value", json));
    return new Members(members.buildOrThrow());
  }
}
