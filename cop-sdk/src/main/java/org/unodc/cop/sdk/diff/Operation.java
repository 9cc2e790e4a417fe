package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.sdk.codec.JsonValue;
import org.unodc.cop.sdk.codec.JsonValue.Members;
import org.unodc.cop.sdk.codec.JsonValue.Text;

/**
 * An operation of a JSON Patch. Its places refer to the document after all earlier operations.
 *
 * @param name add, remove, replace or move
 * @param from the place that a move starts from; empty for other operations
 * @param path the place that the operation changes
 * @param value the value to write; empty for a removal or a move
 */
record Operation(String name, Optional<Place> from, Place path, Optional<JsonValue> value) {

  static Operation add(Place path, JsonValue value) {
    return new Operation("add", Optional.empty(), path, Optional.of(value));
  }

  static Operation replace(Place path, JsonValue value) {
    return new Operation("replace", Optional.empty(), path, Optional.of(value));
  }

  static Operation remove(Place path) {
    return new Operation("remove", Optional.empty(), path, Optional.empty());
  }

  static Operation move(Place from, Place path) {
    return new Operation("move", Optional.of(from), path, Optional.empty());
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
