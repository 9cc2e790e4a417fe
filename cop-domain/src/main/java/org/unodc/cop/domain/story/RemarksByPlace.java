package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.record.Place;

/** The positions of the remarks of a record in their list, by the places that they are about. */
final class RemarksByPlace {
  /** The character after the slash, before which all places within a place are sorted. */
  private static final char AFTER_SLASH = '/' + 1;

  private final NavigableMap<String, List<Integer>> byPointer = new TreeMap<>();

  RemarksByPlace(ImmutableList<Remark> remarks) {
    for (int i = 0; i < remarks.size(); i++) {
      byPointer.computeIfAbsent(remarks.get(i).place(), place -> new ArrayList<>()).add(i);
    }
  }

  /** {@return the remarks on exactly this value, in the order of the record} */
  List<Integer> on(Place about) {
    return byPointer.getOrDefault(about.pointer(), List.of());
  }

  /** {@return the remarks on a value and on the parts of it, in the order of the record} */
  List<Integer> within(Place about) {
    List<Integer> found = new ArrayList<>(on(about));
    byPointer
        .subMap(about.pointer() + '/', about.pointer() + AFTER_SLASH)
        .values()
        .forEach(found::addAll);
    Collections.sort(found);
    return found;
  }
}
