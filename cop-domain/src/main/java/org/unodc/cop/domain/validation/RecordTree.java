package org.unodc.cop.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;

/**
 * The values of a record in the order in which they are visited: the record first, each value
 * before its parts. The position of a value is the number of values that were visited before it.
 * Positions after the last one are those of values outside the record, such as suppressions.
 *
 * <p>Few values ever need a place, so it is worked out on demand.
 */
final class RecordTree {
  /** The index of a part that is not in a list. */
  static final int NO_INDEX = -1;

  /** The parent of the record. */
  static final int NO_PARENT = -1;

  private final List<Page> pages = new ArrayList<>();
  private int size;

  /**
   * Adds a value.
   *
   * @param parent the position of the value that contains it
   * @param accessor the name of the accessor that returns the part, or the list that contains it
   * @param index the index in this list, from 0, or {@link #NO_INDEX}
   * @return the position of the value
   */
  int add(Object value, int parent, String accessor, int index) {
    int offset = size % Page.SIZE;
    if (offset == 0) {
      pages.add(new Page());
    }
    Page page = pages.get(size / Page.SIZE);
    page.values[offset] = value;
    page.parents[offset] = parent;
    page.accessors[offset] = accessor;
    page.indices[offset] = index;
    return size++;
  }

  /** {@return the number of values} */
  int size() {
    return size;
  }

  /** {@return the value at a position} */
  Object value(int position) {
    return pages.get(position / Page.SIZE).values[position % Page.SIZE];
  }

  /** {@return the place of the value at a position; the record itself if the value is outside} */
  Place place(int position) {
    if (position >= size) {
      return Place.here();
    }
    Page page = pages.get(position / Page.SIZE);
    int offset = position % Page.SIZE;
    if (page.parents[offset] == NO_PARENT) {
      return Place.here();
    }
    Place part = place(page.parents[offset]).at(page.accessors[offset]);
    int index = page.indices[offset];
    return index == NO_INDEX ? part : part.at(index);
  }

  /**
   * {@return the entity to which the value at a position belongs, which may be the value itself;
   * empty if there is none}
   */
  Optional<EntityLabel> entity(int position) {
    if (position >= size) {
      return Optional.empty();
    }
    for (int at = position; at != NO_PARENT; at = parent(at)) {
      if (value(at) instanceof Entity entity) {
        return Optional.of(EntityLabel.of(entity));
      }
    }
    return Optional.empty();
  }

  /** {@return the position of the value that contains this one; {@link #NO_PARENT} if none} */
  int parent(int position) {
    return pages.get(position / Page.SIZE).parents[position % Page.SIZE];
  }

  /** A part of the tables, so that a large record is never copied to make room. */
  private static final class Page {
    static final int SIZE = 256;

    final Object[] values = new Object[SIZE];
    final int[] parents = new int[SIZE];
    final String[] accessors = new String[SIZE];
    final int[] indices = new int[SIZE];
  }
}
