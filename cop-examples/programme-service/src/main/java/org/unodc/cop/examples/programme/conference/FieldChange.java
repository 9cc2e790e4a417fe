package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.rule.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of an element that became another; a list counts as one field.
 *
 * @param list the list of the record
 * @param key the element
 * @param pointer its place in the element; empty for the element itself
 * @param before what it was; absent where it was not there
 * @param after what it is; absent where it is there no more
 */
record FieldChange(
    String list,
    String key,
    String pointer,
    Optional<? extends JsonNode> before,
    Optional<? extends JsonNode> after) {

  /** {@return what became different in an element, which may be new or gone} */
  static ImmutableList<FieldChange> between(
      String list,
      String key,
      Optional<? extends JsonNode> before,
      Optional<? extends JsonNode> after) {
    ImmutableList.Builder<FieldChange> changes = ImmutableList.builder();
    new FieldChange(list, key, "", before, after).addTo(changes, Place.here());
    return changes.build();
  }

  private void addTo(ImmutableList.Builder<FieldChange> changes, Place place) {
    if (before.equals(after)) {
      return;
    }
    Optional<? extends JsonNode> formerly = before.filter(JsonNode::isObject);
    Optional<? extends JsonNode> now = after.filter(JsonNode::isObject);
    if (formerly.isEmpty() || now.isEmpty()) {
      changes.add(this);
      return;
    }
    Set<String> names = new TreeSet<>(formerly.get().propertyNames());
    names.addAll(now.get().propertyNames());
    for (String name : names) {
      Place field = place.at(name);
      new FieldChange(
              list, key, field.pointer(), formerly.get().optional(name), now.get().optional(name))
          .addTo(changes, field);
    }
  }

  /** {@return it as the row that the history takes} */
  JsonNode row() {
    ObjectNode row = JsonTrees.object().put("list", list).put("key", key).put("pointer", pointer);
    before.ifPresent(value -> row.set("before", value));
    after.ifPresent(value -> row.set("after", value));
    return row;
  }
}
