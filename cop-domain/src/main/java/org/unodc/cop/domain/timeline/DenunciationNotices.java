package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;

/**
 * The denunciations by which one participant gave notice of leaving one treaty (UNTOC, article 40).
 *
 * <p>A notice ends every consent that was deposited on an earlier day, unless the notice is
 * withdrawn before the day on which it takes effect (Vienna Convention on the Law of Treaties,
 * article 68). A consent deposited on the day of the notice is a new consent.
 */
public final class DenunciationNotices {
  private static final DenunciationNotices NONE = new DenunciationNotices(Optional.empty());

  private final Optional<WithdrawalClause> clause;
  private final TreeSet<LocalDate> withdrawals = new TreeSet<>();
  private final TreeMap<LocalDate, UncertainDay> endByNotice = new TreeMap<>();
  private UncertainDay undatedEnd = UncertainDay.NEVER;
  private LocalDate firstUndatedEffect = LocalDate.MAX;
  private LocalDate lastUndatedEffect = LocalDate.MIN;
  private boolean hasUndatedWithdrawal;

  private DenunciationNotices(Optional<WithdrawalClause> clause) {
    this.clause = clause;
  }

  /**
   * {@return the notices among the actions of one participant on one treaty}
   *
   * @param clause the clause of the treaty on withdrawal; empty if the record lacks it
   */
  public static DenunciationNotices of(
      List<TreatyAction> actions, Optional<WithdrawalClause> clause) {
    if (!containDenunciation(actions)) {
      return NONE;
    }
    DenunciationNotices notices = new DenunciationNotices(clause);
    for (TreatyAction action : actions) {
      if (action.isOfWhole(TreatyActionKind.DENUNCIATION_WITHDRAWN)) {
        notices.addWithdrawal(action);
      }
    }
    for (TreatyAction action : actions) {
      if (action.isOfWhole(TreatyActionKind.DENUNCIATION)) {
        notices.addNotice(action);
      }
    }
    notices.applyEachEndToEarlierConsents();
    return notices;
  }

  private static boolean containDenunciation(List<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.isOfWhole(TreatyActionKind.DENUNCIATION)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the day on which these notices end a consent that was deposited on the given day} */
  public UncertainDay endAfter(LocalDate deposit) {
    Map.Entry<LocalDate, UncertainDay> next = endByNotice.higherEntry(deposit);
    UncertainDay undated = mayHaveUndatedNoticeAfter(deposit) ? undatedEnd : UncertainDay.NEVER;
    return next == null ? undated : next.getValue().orEarlier(undated);
  }

  /**
   * {@return the first day on which a participant that deposited a consent on the given day may
   * have left before the treaty was in force}
   *
   * <p>Only a party may denounce (UNTOC, article 40, paragraph 1). So if nothing is known about the
   * day of a notice, the treaty was in force before it.
   */
  LocalDate endWhileItCountsAfter(LocalDate deposit) {
    Map.Entry<LocalDate, UncertainDay> next = endByNotice.higherEntry(deposit);
    LocalDate undated = mayHaveUndatedNoticeAfter(deposit) ? firstUndatedEffect : LocalDate.MAX;
    return next == null ? undated : Comparators.min(next.getValue().earliest(), undated);
  }

  /** {@return whether a notice was given before the given day and not withdrawn in time} */
  public boolean areGivenBefore(LocalDate day) {
    return endByNotice.lowerKey(day) != null;
  }

  /**
   * {@return whether a notice was given, or may have been given, after one day and by the end of
   * another, and was not withdrawn in time}
   */
  public boolean mayBeGivenBetween(LocalDate after, LocalDate by) {
    LocalDate last = endByNotice.floorKey(by);
    return !undatedEnd.neverComes() || (last != null && last.isAfter(after));
  }

  /** A notice is given no later than it takes effect. */
  private boolean mayHaveUndatedNoticeAfter(LocalDate deposit) {
    return deposit.isBefore(lastUndatedEffect);
  }

  private void addWithdrawal(TreatyAction action) {
    action.date().ifPresentOrElse(withdrawals::add, () -> hasUndatedWithdrawal = true);
  }

  private void addNotice(TreatyAction notice) {
    if (notice.date().isEmpty()) {
      undatedEnd =
          undatedEnd.orEarlier(UncertainDay.from(notice.effectiveDate().orElse(LocalDate.MIN)));
      firstUndatedEffect =
          Comparators.min(firstUndatedEffect, notice.effectiveDate().orElse(LocalDate.MAX));
      lastUndatedEffect =
          Comparators.max(lastUndatedEffect, notice.effectiveDate().orElse(LocalDate.MAX));
      return;
    }
    LocalDate day = notice.date().get();
    UncertainDay effect = effectOf(notice, day);
    LocalDate withdrawal = withdrawals.ceiling(day);
    if (withdrawal == null || !withdrawal.isBefore(effect.latest())) {
      UncertainDay end = hasUndatedWithdrawal ? UncertainDay.from(effect.earliest()) : effect;
      endByNotice.merge(day, end, UncertainDay::orEarlier);
    }
  }

  private UncertainDay effectOf(TreatyAction notice, LocalDate day) {
    return notice
        .effectiveDate()
        .or(
            () ->
                clause.flatMap(WithdrawalClause::applicableNotice).map(period -> period.after(day)))
        .map(UncertainDay::exactly)
        .orElse(UncertainDay.from(day));
  }

  private void applyEachEndToEarlierConsents() {
    UncertainDay first = UncertainDay.NEVER;
    for (Map.Entry<LocalDate, UncertainDay> notice : endByNotice.descendingMap().entrySet()) {
      first = first.orEarlier(notice.getValue());
      notice.setValue(first);
    }
  }
}
