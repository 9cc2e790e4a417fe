package org.unodc.cop.examples.programme.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/**
 * What a new record removes from a list of a record, adds to it and changes in it.
 *
 * @param list the name of the list; {@link #OTHER} for the members that are not lists
 * @param removed the elements that only the former record has
 * @param added the elements that only the new record has
 * @param changed the elements with an id that differ, as they are in the new record
 */
record RecordComparison(
    String list,
    ImmutableList<Object> removed,
    ImmutableList<Object> added,
    ImmutableList<Object> changed) {
  /** Stands for the members of a record that are not lists. */
  static final String OTHER = "other";

  /** {@return the differences between two records, without lists that are equal in both} */
  static ImmutableList<RecordComparison> between(Conference before, Conference after) {
    Map<String, Map<Object, Object>> former = Lists.of(before);
    Map<String, Map<Object, Object>> next = Lists.of(after);
    return next.keySet().stream()
        .map(list -> between(list, former.getOrDefault(list, Map.of()), next.get(list)))
        .filter(difference -> !difference.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static RecordComparison between(
      String list, Map<Object, Object> before, Map<Object, Object> after) {
    List<Object> removed = new ArrayList<>();
    before.forEach(
        (key, element) -> {
          if (!after.containsKey(key)) {
            removed.add(element);
          }
        });
    List<Object> added = new ArrayList<>();
    List<Object> changed = new ArrayList<>();
    after.forEach(
        (key, element) -> {
          if (!before.containsKey(key)) {
            added.add(element);
          } else if (!element.equals(before.get(key))) {
            changed.add(element);
          }
        });
    return new RecordComparison(
        list,
        ImmutableList.copyOf(removed),
        ImmutableList.copyOf(added),
        ImmutableList.copyOf(changed));
  }

  private boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty() && changed.isEmpty();
  }

  /** Collects the elements of a record by list. The key of an element is its id, else itself. */
  private static final class Lists implements PartCollector {
    private final Map<String, Map<Object, Object>> lists = new LinkedHashMap<>();

    static Map<String, Map<Object, Object>> of(Conference record) {
      Lists collected = new Lists();
      record.parts(collected);
      return collected.lists;
    }

    @Override
    public PartCollector add(String accessor, Object part) {
      if (part instanceof List<?> elements) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        elements.forEach(
            element ->
                byKey.put(element instanceof Entity entity ? entity.identity() : element, element));
        lists.put(accessor, byKey);
      } else {
        lists.computeIfAbsent(OTHER, other -> new LinkedHashMap<>()).put(accessor, part);
      }
      return this;
    }
  }
}
