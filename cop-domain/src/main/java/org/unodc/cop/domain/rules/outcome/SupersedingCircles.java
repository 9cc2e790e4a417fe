package org.unodc.cop.domain.rules.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.record.RecordView;

/**
 * The first outcome of each circle of outcomes that supersede one another. One of them was not
 * adopted later, even if the record does not state the days.
 */
record SupersedingCircles(Set<OutcomeId> firstOfEach) {

  /**
   * {@return the circles of a record in which no link is wrong already, computed once}
   *
   * @param isWrong whether the days show that the second outcome was adopted earlier than the first
   */
  static SupersedingCircles of(RecordView record, BiPredicate<Outcome, Outcome> isWrong) {
    return record.computedOnce(SupersedingCircles.class, () -> find(record, isWrong));
  }

  private static SupersedingCircles find(RecordView record, BiPredicate<Outcome, Outcome> isWrong) {
    Map<OutcomeId, OutcomeId> startOfWalk = new HashMap<>();
    Set<OutcomeId> first = new HashSet<>();
    for (Outcome start : record.all(Outcome.class)) {
      List<Outcome> walk = new ArrayList<>();
      Optional<Outcome> next = Optional.of(start);
      while (next.isPresent() && !startOfWalk.containsKey(next.get().id())) {
        Outcome outcome = next.get();
        startOfWalk.put(outcome.id(), start.id());
        walk.add(outcome);
        next = record.find(Outcome.class, outcome.supersededBy());
      }
      if (next.isPresent() && start.id().equals(startOfWalk.get(next.get().id()))) {
        addCircle(walk, next.get(), isWrong, first);
      }
    }
    return new SupersedingCircles(first);
  }

  private static void addCircle(
      List<Outcome> walk,
      Outcome entry,
      BiPredicate<Outcome, Outcome> isWrong,
      Set<OutcomeId> first) {
    int begin = 0;
    while (begin < walk.size() && !walk.get(begin).id().equals(entry.id())) {
      begin++;
    }
    List<Outcome> circle = walk.subList(begin, walk.size());
    boolean hasWrongLink = circle.size() < 2;
    for (int i = 0; i < circle.size(); i++) {
      hasWrongLink |= isWrong.test(circle.get(i), circle.get((i + 1) % circle.size()));
    }
    if (!hasWrongLink) {
      first.add(entry.id());
    }
  }
}
