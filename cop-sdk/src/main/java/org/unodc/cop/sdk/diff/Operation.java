package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.sdk.codec.JsonValue;
import org.unodc.cop.sdk.codec.JsonValue.Members;
import org.unodc.cop.sdk.codec.JsonValue.Text;

/**
 * One operation of a JSON Patch. Its places are those at the time when all before it are done.
 *
 * @param name add, remove, replace or move
 * @param from where what is moved stands; absent where nothing is moved
 * @param path where it happens
 * @param value what is put there; absent where it is removed or moved
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
    value.ifPresent(put -> members.put("value", put));
    return new Members(members.buildOrThrow());
  }
}
