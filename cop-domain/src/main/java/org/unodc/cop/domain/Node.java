package org.unodc.cop.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Place;

/** One value of a record and where it hangs; its place is worked out only when someone asks. */
final class Node {
  private static final int NO_INDEX = -1;

  private final @Nullable Node parent;
  private final String accessor;
  private final int index;
  private final Object value;
  private final int position;

  private Node(@Nullable Node parent, String accessor, int index, Object value, int position) {
    this.parent = parent;
    this.accessor = accessor;
    this.index = index;
    this.value = value;
    this.position = position;
  }

  static Node root(Object value, int position) {
    return new Node(null, "", NO_INDEX, value, position);
  }

  Node part(String name, Object part, int visitedBefore) {
    return new Node(this, name, NO_INDEX, part, visitedBefore);
  }

  Node element(String name, int place, Object element, int visitedBefore) {
    return new Node(this, name, place, element, visitedBefore);
  }

  /** {@return how many values were visited before} */
  int position() {
    return position;
  }

  Object value() {
    return value;
  }

  Place place() {
    if (parent == null) {
      return Place.here();
    }
    Place part = parent.place().at(accessor);
    return index == NO_INDEX ? part : part.at(index);
  }

  /** {@return the nearest thing with an id, this one included} */
  Optional<EntityLabel> entity() {
    for (Node node = this; node != null; node = node.parent) {
      if (node.value instanceof Entity entity) {
        return Optional.of(EntityLabel.of(entity));
      }
    }
    return Optional.empty();
  }
}
