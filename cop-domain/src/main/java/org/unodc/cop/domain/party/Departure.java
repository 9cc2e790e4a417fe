package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The notices by which one participant left one treaty, with what it did to stay or to come back.
 */
final class Departure {
  private final TreeMap<LocalDate, LocalDate> effectByNotice = new TreeMap<>();
  private final TreeSet<LocalDate> consents = new TreeSet<>();
  private final TreeSet<LocalDate> takenBack = new TreeSet<>();
  private boolean uncertain;

  void addNotice(LocalDate day, LocalDate effect) {
    effectByNotice.merge(day, effect, (one, other) -> other.isBefore(one) ? other : one);
  }

  void addConsent(Optional<LocalDate> day) {
    day.ifPresentOrElse(consents::add, () -> uncertain = true);
  }

  void takeBack(Optional<LocalDate> day) {
    day.ifPresentOrElse(takenBack::add, () -> uncertain = true);
  }

  /** Drops what was taken back in time, and lets each notice end by the first effect after it. */
  void settle() {
    effectByNotice.entrySet().removeIf(this::isTakenBack);
    LocalDate first = LocalDate.MAX;
    for (Map.Entry<LocalDate, LocalDate> notice : effectByNotice.descendingMap().entrySet()) {
      first = notice.getValue().isBefore(first) ? notice.getValue() : first;
      notice.setValue(first);
    }
  }

  boolean hasNoticeBefore(LocalDate day) {
    return !uncertain && effectByNotice.lowerKey(day) != null;
  }

  /** A consent that was deposited on the day of a notice is a new one. */
  Optional<LocalDate> effectBefore(LocalDate day) {
    LocalDate joined = consents.floor(day);
    Map.Entry<LocalDate, LocalDate> notice =
        joined == null ? effectByNotice.firstEntry() : effectByNotice.higherEntry(joined);
    return Optional.ofNullable(notice)
        .map(Map.Entry::getValue)
        .filter(effect -> effect.isBefore(day));
  }

  private boolean isTakenBack(Map.Entry<LocalDate, LocalDate> notice) {
    LocalDate back = takenBack.ceiling(notice.getKey());
    return back != null && back.isBefore(notice.getValue());
  }
}
