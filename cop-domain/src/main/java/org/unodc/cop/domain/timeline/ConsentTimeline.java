package org.unodc.cop.domain.timeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Returns, for any day, the strongest answer of several consents to one question, such as the
 * status to which they lead. The answers change only on the turning days of a consent, so all days
 * are processed in one pass, regardless of the number of consents.
 *
 * @param <V> the type of the answers
 */
final class ConsentTimeline<V extends Enum<V>> {
  private final List<ConsentToBeBound> consents;
  private final ImmutableList<V> strongestFirst;
  private final BiFunction<ConsentToBeBound, LocalDate, V> answerOn;
  private final NavigableMap<LocalDate, V> fromDay = new TreeMap<>();

  /**
   * Processes all days, unless there is only one consent, whose answers need no summary.
   *
   * @param strongestFirst all answers; the last one is that of no consent
   * @param turningDays returns the days on which the answer of a consent may change
   * @param answerOn returns the answer of a consent on a day
   */
  ConsentTimeline(
      List<ConsentToBeBound> consents,
      ImmutableList<V> strongestFirst,
      Function<ConsentToBeBound, Stream<LocalDate>> turningDays,
      BiFunction<ConsentToBeBound, LocalDate, V> answerOn) {
    this.consents = consents;
    this.strongestFirst = strongestFirst;
    this.answerOn = answerOn;
    if (consents.size() > 1) {
      summarize(turningDays);
    }
  }

  /** {@return the strongest answer of the consents on a day} */
  V on(LocalDate day) {
    return switch (consents.size()) {
      case 0 -> strongestFirst.get(strongestFirst.size() - 1);
      case 1 -> answerOn.apply(consents.get(0), day);
      default -> fromDay.floorEntry(day).getValue();
    };
  }

  private void summarize(Function<ConsentToBeBound, Stream<LocalDate>> turningDays) {
    NavigableMap<LocalDate, Turn<V>> turns = new TreeMap<>();
    for (ConsentToBeBound consent : consents) {
      Optional<V> before = Optional.empty();
      for (LocalDate day : sorted(turningDays.apply(consent))) {
        V now = answerOn.apply(consent, day);
        Turn<V> turn = turns.computeIfAbsent(day, key -> new Turn<>());
        turn.beginning.add(now);
        before.ifPresent(turn.ending::add);
        before = Optional.of(now);
      }
    }
    Multiset<V> answers = HashMultiset.create();
    turns.forEach(
        (day, turn) -> {
          answers.addAll(turn.beginning);
          turn.ending.forEach(answers::remove);
          fromDay.put(
              day, strongestFirst.stream().filter(answers::contains).findFirst().orElseThrow());
        });
  }

  private static ImmutableSortedSet<LocalDate> sorted(Stream<LocalDate> days) {
    return Stream.concat(Stream.of(LocalDate.MIN), days)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  /** The answers that begin on a day, and the answers that end on it. */
  private static final class Turn<V> {
    private final List<V> beginning = new ArrayList<>();
    private final List<V> ending = new ArrayList<>();
  }
}
