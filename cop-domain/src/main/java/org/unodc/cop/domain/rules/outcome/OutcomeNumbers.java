package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.OutcomeKind;

/**
 * The serial numbers of all outcomes of one session. Some sessions number resolutions and decisions
 * in one series, others in a series for each kind.
 */
final class OutcomeNumbers {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  private final Map<String, TreeSet<Integer>> byKind = new TreeMap<>();
  private final TreeSet<Integer> allSerials = new TreeSet<>();
  private boolean overlap;

  private OutcomeNumbers() {}

  /**
   * {@return the numbers of the outcomes; empty if there is no outcome, or one of them has no
   * number of the usual form}
   */
  static Optional<OutcomeNumbers> of(Collection<Outcome> outcomes) {
    OutcomeNumbers numbers = new OutcomeNumbers();
    for (Outcome outcome : outcomes) {
      OptionalInt serial = serial(outcome);
      if (serial.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(outcome.kind().map(OutcomeKind::name).orElse(""), serial.getAsInt());
    }
    return numbers.byKind.isEmpty() ? Optional.empty() : Optional.of(numbers);
  }

  /** {@return the first missing serial number of each series that has a gap} */
  ImmutableList<Integer> missing() {
    ImmutableList<Integer> ofKinds =
        byKind.values().stream()
            .flatMap(serials -> firstGap(serials).stream())
            .collect(ImmutableList.toImmutableList());
    if (ofKinds.isEmpty() || overlap) {
      return ofKinds;
    }
    return firstGap(allSerials).map(ImmutableList::of).orElseGet(ImmutableList::of);
  }

  private void add(String kind, int serial) {
    boolean repeatsKind = !byKind.computeIfAbsent(kind, added -> new TreeSet<>()).add(serial);
    overlap |= !allSerials.add(serial) && !repeatsKind;
  }

  private static OptionalInt serial(Outcome outcome) {
    return outcome.number().stream()
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
        .findFirst();
  }

  private static Optional<Integer> firstGap(NavigableSet<Integer> serials) {
    int expected = 1;
    for (int serial : serials) {
      if (serial > expected) {
        return Optional.of(expected);
      }
      expected = serial + 1;
    }
    return Optional.empty();
  }
}
