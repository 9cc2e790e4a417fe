package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.record.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of one field of an element. A list counts as one field.
 *
 * @param list the list of the record
 * @param key the key of the element
 * @param pointer the field, as a JSON Pointer into the element; empty for the element itself
 * @param before the former value; empty if the field is new
 * @param after the new value; empty if the field was removed
 */
record FieldChange(
    String list,
    String key,
    String pointer,
    Optional<? extends JsonNode> before,
    Optional<? extends JsonNode> after) {

  /** {@return the fields in which two states of an element differ; an empty state is no element} */
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
    Optional<? extends JsonNode> objectBefore = before.filter(JsonNode::isObject);
    Optional<? extends JsonNode> objectAfter = after.filter(JsonNode::isObject);
    if (objectBefore.isEmpty() || objectAfter.isEmpty()) {
      changes.add(this);
      return;
    }
    Set<String> names = new TreeSet<>(objectBefore.get().propertyNames());
    names.addAll(objectAfter.get().propertyNames());
    for (String name : names) {
      Place field = place.at(name);
      new FieldChange(
              list,
              key,
              field.pointer(),
              objectBefore.get().optional(name),
              objectAfter.get().optional(name))
          .addTo(changes, field);
    }
  }

  /** {@return the change as a row for the history} */
  JsonNode row() {
    ObjectNode row = JsonTrees.object().put("list", list).put("key", key).put("pointer", pointer);
    before.ifPresent(value -> row.set("before", value));
    after.ifPresent(value -> row.set("after", value));
    return row;
  }
}
