package org.unodc.cop.sdk.slice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Groups elements that are connected by keys, directly or through others. */
final class ElementGroups {
  private final int[] above;

  private ElementGroups(int size) {
    this.above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i;
    }
  }

  /**
   * {@return lists of elements; elements that share a key are in the same list}
   *
   * @param keys returns the keys of an element
   * @param enough the number of elements that a list has before the next one begins
   */
  static <T> List<List<T>> of(List<T> elements, Function<T, Set<String>> keys, int enough) {
    ElementGroups groups = new ElementGroups(elements.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      for (String key : keys.apply(elements.get(i))) {
        Integer earlier = first.putIfAbsent(key, i);
        if (earlier != null) {
          groups.above[groups.top(i)] = groups.top(earlier);
        }
      }
    }
    Map<Integer, List<T>> byTop = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      byTop.computeIfAbsent(groups.top(i), any -> new ArrayList<>()).add(elements.get(i));
    }
    return packed(byTop.values(), enough);
  }

  private static <T> List<List<T>> packed(Collection<List<T>> groups, int enough) {
    List<List<T>> packed = new ArrayList<>();
    List<T> open = new ArrayList<>();
    for (List<T> group : groups) {
      open.addAll(group);
      if (open.size() >= enough) {
        packed.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      packed.add(open);
    }
    return packed;
  }

  private int top(int element) {
    int at = element;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
