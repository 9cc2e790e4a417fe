package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What several consents say on each day. Between the days on which one of them turns it stays the
 * same, so all days are gone through once, however many consents there are.
 *
 * @param <V> what a consent says
 */
final class Timeline<V extends Enum<V>> {
  private final List<Consent> consents;
  private final BiFunction<Consent, LocalDate, V> says;
  private final NavigableMap<LocalDate, ImmutableSet<V>> fromDay = new TreeMap<>();

  /**
   * Goes through all days, unless there is but one consent, which needs no summing up.
   *
   * @param turningDays the days on which what a consent says may change
   */
  Timeline(
      List<Consent> consents,
      Function<Consent, Stream<LocalDate>> turningDays,
      BiFunction<Consent, LocalDate, V> says) {
    this.consents = consents;
    this.says = says;
    if (consents.size() > 1) {
      sumUp(turningDays);
    }
  }

  /** {@return what the consents say on a day; empty where there is none} */
  ImmutableSet<V> on(LocalDate day) {
    return switch (consents.size()) {
      case 0 -> ImmutableSet.of();
      case 1 -> ImmutableSet.of(says.apply(consents.get(0), day));
      default -> fromDay.floorEntry(day).getValue();
    };
  }

  private void sumUp(Function<Consent, Stream<LocalDate>> turningDays) {
    NavigableMap<LocalDate, Turn<V>> turns = new TreeMap<>();
    for (Consent consent : consents) {
      Optional<V> before = Optional.empty();
      for (LocalDate day : sorted(turningDays.apply(consent))) {
        V now = says.apply(consent, day);
        Turn<V> turn = turns.computeIfAbsent(day, first -> new Turn<>());
        turn.beginning.add(now);
        before.ifPresent(turn.ending::add);
        before = Optional.of(now);
      }
    }
    Multiset<V> said = HashMultiset.create();
    turns.forEach(
        (day, turn) -> {
          said.addAll(turn.beginning);
          turn.ending.forEach(said::remove);
          fromDay.put(day, Sets.immutableEnumSet(said.elementSet()));
        });
  }

  private static ImmutableSortedSet<LocalDate> sorted(Stream<LocalDate> days) {
    return Stream.concat(Stream.of(LocalDate.MIN), days)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  /** What begins to be said on a day, and what is no longer said from then on. */
  private static final class Turn<V> {
    private final Multiset<V> beginning = HashMultiset.create();
    private final Multiset<V> ending = HashMultiset.create();
  }
}
