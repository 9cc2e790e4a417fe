package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Place;
import tools.jackson.databind.JsonNode;

/**
 * One field of an element that became another; a list counts as one field.
 *
 * @param pointer its place in the element; empty for the element itself
 * @param before what it was; absent where it was not there
 * @param after what it is; absent where it is there no more
 */
record FieldChange(String pointer, Optional<JsonNode> before, Optional<JsonNode> after) {

  static ImmutableList<FieldChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    ImmutableList.Builder<FieldChange> changes = ImmutableList.builder();
    compare(Place.here(), before, after, changes);
    return changes.build();
  }

  private static void compare(
      Place place,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      ImmutableList.Builder<FieldChange> changes) {
    if (before != null && before.equals(after)) {
      return;
    }
    if (before != null && after != null && before.isObject() && after.isObject()) {
      Set<String> names = new TreeSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      names.forEach(name -> compare(place.at(name), before.get(name), after.get(name), changes));
    } else {
      changes.add(
          new FieldChange(
              place.pointer(), Optional.ofNullable(before), Optional.ofNullable(after)));
    }
  }
}
