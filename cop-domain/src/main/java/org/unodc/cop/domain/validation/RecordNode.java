package org.unodc.cop.domain.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.Place;

/** A value of a record and its position in the tree of values; its place is computed on demand. */
final class RecordNode {
  private static final int NO_INDEX = -1;

  private final @Nullable RecordNode parent;
  private final String accessor;
  private final int index;
  private final Object value;
  private final int position;

  private RecordNode(
      @Nullable RecordNode parent, String accessor, int index, Object value, int position) {
    this.parent = parent;
    this.accessor = accessor;
    this.index = index;
    this.value = value;
    this.position = position;
  }

  /**
   * {@return a node without a parent}
   *
   * @param position the number of values that were visited before
   */
  static RecordNode root(Object value, int position) {
    return new RecordNode(null, "", NO_INDEX, value, position);
  }

  /**
   * {@return a node for a single part of this value}
   *
   * @param name the name of the accessor of the part
   */
  RecordNode part(String name, Object part, int visitedBefore) {
    return new RecordNode(this, name, NO_INDEX, part, visitedBefore);
  }

  /**
   * {@return a node for an element of a list of this value}
   *
   * @param name the name of the accessor of the list
   * @param elementIndex the index of the element, from 0
   */
  RecordNode element(String name, int elementIndex, Object element, int visitedBefore) {
    return new RecordNode(this, name, elementIndex, element, visitedBefore);
  }

  /** {@return the number of values that were visited before this one} */
  int position() {
    return position;
  }

  /** {@return the value} */
  Object value() {
    return value;
  }

  /** {@return the place of the value in the record} */
  Place place() {
    if (parent == null) {
      return Place.here();
    }
    Place part = parent.place().at(accessor);
    return index == NO_INDEX ? part : part.at(index);
  }

  /** {@return the nearest entity, which may be the value itself; empty if there is none} */
  Optional<EntityLabel> entity() {
    for (RecordNode node = this; node != null; node = node.parent) {
      if (node.value instanceof Entity entity) {
        return Optional.of(EntityLabel.of(entity));
      }
    }
    return Optional.empty();
  }
}
