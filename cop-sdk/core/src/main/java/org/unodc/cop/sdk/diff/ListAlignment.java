package org.unodc.cop.sdk.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;

/**
 * A matching of the elements of two lists. It also records which matched elements keep their
 * relative order.
 */
final class ListAlignment {
  /** The name of the member that identifies an element of a list. */
  static final String ID = "id";

  private static final int NONE = -1;

  private final int[] later;
  private final int[] earlier;
  private final boolean[] keepsItsPlace;

  private ListAlignment(int sizeBefore, int sizeAfter) {
    later = new int[sizeBefore];
    earlier = new int[sizeAfter];
    keepsItsPlace = new boolean[sizeAfter];
    Arrays.fill(later, NONE);
    Arrays.fill(earlier, NONE);
  }

  static ListAlignment of(List<JsonValue> before, List<JsonValue> after) {
    ListAlignment alignment = new ListAlignment(before.size(), after.size());
    alignment.matchSame(before, after);
    alignment.keepTheMost();
    alignment.matchRest(before, after);
    return alignment;
  }

  /** {@return the index in the later list of this element of the earlier list; negative if none} */
  int later(int index) {
    return later[index];
  }

  /** {@return the index in the earlier list of this element of the later list; negative if none} */
  int earlier(int index) {
    return earlier[index];
  }

  /** {@return whether this element of the later list keeps its order relative to the others} */
  boolean keepsItsPlace(int index) {
    return keepsItsPlace[index];
  }

  int sizeBefore() {
    return later.length;
  }

  int sizeAfter() {
    return earlier.length;
  }

  private void matchSame(List<JsonValue> before, List<JsonValue> after) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      open.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < after.size(); i++) {
      Integer same = open.getOrDefault(key(after.get(i)), new ArrayDeque<>()).poll();
      if (same != null) {
        match(same, i);
      }
    }
  }

  /** {@return a key that is equal for two elements if they are the same entity or equal} */
  static String key(JsonValue element) {
    return hasId(element) ? "id " + ((Members) element).members().get(ID) : element.text();
  }

  /** {@return whether an element is an object with an id} */
  static boolean hasId(JsonValue element) {
    return element instanceof Members object && object.members().get(ID) instanceof Text;
  }

  private void match(int before, int after) {
    later[before] = after;
    earlier[after] = before;
  }

  /** Keeps the longest run of elements that ascends in both lists, so that the fewest move. */
  private void keepTheMost() {
    List<Integer> ends = new ArrayList<>(); // smallest end in the earlier list, by length of run
    int[] lastOfRun = new int[earlier.length];
    int[] previous = new int[earlier.length];
    for (int i = 0; i < earlier.length; i++) {
      if (earlier[i] != NONE) {
        int found = -(Collections.binarySearch(ends, earlier[i]) + 1);
        previous[i] = found == 0 ? NONE : lastOfRun[found - 1];
        lastOfRun[found] = i;
        if (found == ends.size()) {
          ends.add(earlier[i]);
        } else {
          ends.set(found, earlier[i]);
        }
      }
    }
    int last = ends.isEmpty() ? NONE : lastOfRun[ends.size() - 1];
    for (int i = last; i != NONE; i = previous[i]) {
      keepsItsPlace[i] = true;
    }
  }

  /**
   * Matches the remaining elements that have no id. If one remains in each list between the same
   * neighbours, the two are one element that changed.
   */
  private void matchRest(List<JsonValue> before, List<JsonValue> after) {
    int i = 0;
    for (int j = 0; j < after.size(); j++) {
      if (keepsItsPlace[j]) {
        i = earlier[j] + 1;
      } else if (earlier[j] == NONE && !hasId(after.get(j))) {
        while (i < before.size() && !isLeftOver(before.get(i), i) && !isKept(i)) {
          i++;
        }
        if (i < before.size() && !isKept(i)) {
          match(i, j);
          keepsItsPlace[j] = true;
          i++;
        }
      }
    }
  }

  private boolean isLeftOver(JsonValue element, int index) {
    return later[index] == NONE && !hasId(element);
  }

  private boolean isKept(int index) {
    return later[index] != NONE && keepsItsPlace[later[index]];
  }
}
