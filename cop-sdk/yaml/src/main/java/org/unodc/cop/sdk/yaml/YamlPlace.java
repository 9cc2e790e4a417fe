package org.unodc.cop.sdk.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.record.Place;

/** The current place in a document: the stack of open mappings and sequences. */
final class YamlPlace {
  private final Deque<Level> open = new ArrayDeque<>();

  int depth() {
    return open.size();
  }

  /** {@return the number of values in the innermost open mapping or sequence} */
  int parts() {
    Level level = open.peek();
    return level == null ? 0 : level.index + 1;
  }

  /** {@return whether the next scalar is the key of a mapping} */
  boolean awaitsKey() {
    Level level = open.peek();
    return level != null && level.isMapping && level.key == null;
  }

  /** {@return whether the current value is an element of a sequence} */
  boolean isElement() {
    Level level = open.peek();
    return level != null && !level.isMapping;
  }

  void key(String key) {
    open.element().key = key;
  }

  void beginValue() {
    Level level = open.peek();
    if (level != null) {
      level.index++;
    }
  }

  void endValue() {
    Level level = open.peek();
    if (level != null) {
      level.key = null;
    }
  }

  /**
   * Opens a mapping or a sequence.
   *
   * @param column the column at which it begins
   */
  void open(boolean isMapping, int column) {
    open.push(new Level(isMapping, column));
  }

  /** {@return the column of the innermost open mapping or sequence; 1 if there is none} */
  int column() {
    Level level = open.peek();
    return level == null ? 1 : level.column;
  }

  void close() {
    open.pop();
  }

  /** {@return the place as a JSON Pointer} */
  String pointer() {
    Place place = Place.here();
    for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
      Level level = levels.next();
      if (level.key != null) {
        place = place.at(level.key);
      } else if (!level.isMapping && level.index >= 0) {
        place = place.at(level.index);
      }
    }
    return place.pointer();
  }

  private static final class Level {
    private final boolean isMapping;
    private final int column;
    private @Nullable String key;
    private int index = -1;

    Level(boolean isMapping, int column) {
      this.isMapping = isMapping;
      this.column = column;
    }
  }
}
