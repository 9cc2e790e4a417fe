package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.record.RecordView;

/** Cycles of treaties that name each other as parent. */
final class ParentCircles {
  private final Map<ConventionId, ConventionId> parents = new HashMap<>();
  private final ImmutableSet<ConventionId> firstOfEach;

  private ParentCircles(ImmutableList<Convention> conventions) {
    for (Convention convention : conventions) {
      convention.parent().ifPresent(parent -> parents.putIfAbsent(convention.id(), parent));
    }
    this.firstOfEach = findCircles();
  }

  /** {@return the cycles in the record, computed once} */
  static ParentCircles of(RecordView record) {
    return record.computedOnce(
        ParentCircles.class, () -> new ParentCircles(record.all(Convention.class)));
  }

  /** {@return the smallest id of each cycle} */
  ImmutableSet<ConventionId> firstOfEach() {
    return firstOfEach;
  }

  private ImmutableSet<ConventionId> findCircles() {
    ImmutableSet.Builder<ConventionId> found = ImmutableSet.builder();
    Set<ConventionId> seen = new HashSet<>();
    for (ConventionId start : parents.keySet()) {
      List<ConventionId> path = new ArrayList<>();
      @Nullable ConventionId next = start;
      while (next != null && seen.add(next)) {
        path.add(next);
        next = parents.get(next);
      }
      int back = path.indexOf(next);
      if (back >= 0) {
        found.add(Collections.min(path.subList(back, path.size())));
      }
    }
    return found.build();
  }
}
