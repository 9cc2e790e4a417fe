package org.unodc.cop.domain.party;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.convention.WithdrawalClause;

/**
 * The denunciations by which one participant gave notice of leaving one treaty (UNTOC, article 40).
 *
 * <p>A notice ends every consent that was deposited on an earlier day, unless it is taken back
 * before it takes effect. A consent deposited on the day of the notice is a new one.
 */
final class Notices {
  private final Optional<WithdrawalClause> clause;
  private final TreeSet<LocalDate> takenBack = new TreeSet<>();
  private final TreeMap<LocalDate, UncertainDay> endByNotice = new TreeMap<>();
  private UncertainDay undated = UncertainDay.NEVER;
  private LocalDate firstUndatedEffect = LocalDate.MAX;
  private boolean takenBackUndated;

  private Notices(Optional<WithdrawalClause> clause) {
    this.clause = clause;
  }

  /**
   * {@return the notices among what one participant did to one treaty}
   *
   * @param clause what the treaty says on leaving it
   */
  static Notices of(ImmutableList<TreatyAction> actions, Optional<WithdrawalClause> clause) {
    Notices notices = new Notices(clause);
    for (TreatyAction action : actions) {
      if (action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN) {
        notices.takeBack(action);
      }
    }
    for (TreatyAction action : actions) {
      if (action.kind() == TreatyActionKind.DENUNCIATION) {
        notices.give(action);
      }
    }
    notices.letEarlierConsentsEndByTheFirstEffect();
    return notices;
  }

  /** {@return when these notices end a consent that was deposited on this day} */
  UncertainDay endAfter(LocalDate deposit) {
    Map.Entry<LocalDate, UncertainDay> next = endByNotice.higherEntry(deposit);
    return next == null ? undated : next.getValue().orEarlier(undated);
  }

  /**
   * {@return the first day on which one who deposited a consent on this day may have left before
   * the treaty was in force}
   *
   * <p>Only a party gives notice (UNTOC, article 40, paragraph 1): so where nothing at all is known
   * of the day of a notice, the treaty was in force before.
   */
  LocalDate endWhileItCountsAfter(LocalDate deposit) {
    Map.Entry<LocalDate, UncertainDay> next = endByNotice.higherEntry(deposit);
    return next == null
        ? firstUndatedEffect
        : Comparators.min(next.getValue().earliest(), firstUndatedEffect);
  }

  /** {@return whether notice was given before this day, and not taken back in time} */
  boolean areGivenBefore(LocalDate day) {
    return endByNotice.lowerKey(day) != null;
  }

  private void takeBack(TreatyAction action) {
    action.date().ifPresentOrElse(takenBack::add, () -> takenBackUndated = true);
  }

  private void give(TreatyAction notice) {
    if (notice.date().isEmpty()) {
      undated = undated.orEarlier(UncertainDay.from(notice.effectiveDate().orElse(LocalDate.MIN)));
      firstUndatedEffect =
          Comparators.min(firstUndatedEffect, notice.effectiveDate().orElse(LocalDate.MAX));
      return;
    }
    LocalDate day = notice.date().get();
    UncertainDay effect = effectOf(notice, day);
    LocalDate back = takenBack.ceiling(day);
    if (back == null || !back.isBefore(effect.latest())) {
      UncertainDay end = takenBackUndated ? UncertainDay.from(effect.earliest()) : effect;
      endByNotice.merge(day, end, UncertainDay::orEarlier);
    }
  }

  private UncertainDay effectOf(TreatyAction notice, LocalDate day) {
    return notice
        .effectiveDate()
        .or(
            () ->
                clause
                    .flatMap(WithdrawalClause::noticeMonths)
                    .map(months -> day.plusMonths(months.number())))
        .map(UncertainDay::exactly)
        .orElse(UncertainDay.from(day));
  }

  private void letEarlierConsentsEndByTheFirstEffect() {
    UncertainDay first = UncertainDay.NEVER;
    for (Map.Entry<LocalDate, UncertainDay> notice : endByNotice.descendingMap().entrySet()) {
      first = first.orEarlier(notice.getValue());
      notice.setValue(first);
    }
  }
}
