package org.unodc.cop.sdk.slice;

import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.Conference;

/**
 * An element of a list of a record.
 *
 * @param position its position among all elements of the record
 * @param list the list
 * @param index its index in the list
 * @param value the element
 * @param ids the ids in it
 */
record ListedElement(int position, ElementList list, int index, Object value, ElementIds ids) {

  /** {@return the elements of all lists of a record, in its order} */
  static List<ListedElement> of(Conference record) {
    List<ListedElement> elements = new ArrayList<>();
    for (ElementList list : ElementList.values()) {
      int index = 0;
      for (Object value : list.of(record)) {
        elements.add(
            new ListedElement(elements.size(), list, index++, value, ElementIds.of(value)));
      }
    }
    return elements;
  }
}
