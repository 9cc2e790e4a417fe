package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.WithdrawalClause;

/** What one participant did to one treaty, in the order of the days, and what follows from it. */
final class Membership {
  private final ImmutableList<TreatyAction> actions;
  private final EntryIntoForce entryIntoForce;
  private final Optional<WithdrawalClause> withdrawal;
  private final Optional<LocalDate> pulledOut;
  private final boolean undated;

  private Membership(
      ImmutableList<TreatyAction> actions,
      EntryIntoForce entryIntoForce,
      Optional<WithdrawalClause> withdrawal,
      Optional<LocalDate> pulledOut,
      boolean undated) {
    this.actions = actions;
    this.entryIntoForce = entryIntoForce;
    this.withdrawal = withdrawal;
    this.pulledOut = pulledOut;
    this.undated = undated;
  }

  /**
   * {@return the membership that these actions make}
   *
   * @param pulledOut the day on which leaving the parent convention ended it, where it did
   */
  static Membership of(
      ImmutableList<TreatyAction> actions,
      EntryIntoForce entryIntoForce,
      Optional<WithdrawalClause> withdrawal,
      Optional<LocalDate> pulledOut) {
    ImmutableList<TreatyAction> dated =
        actions.stream()
            .filter(action -> action.date().isPresent())
            .sorted(Comparator.comparing(Membership::day))
            .collect(ImmutableList.toImmutableList());
    boolean undated = dated.size() < actions.size();
    return new Membership(dated, entryIntoForce, withdrawal, pulledOut, undated);
  }

  ParticipantStatus statusOn(LocalDate day) {
    Optional<TreatyAction> instrument = instrumentFor(day);
    if (instrument.isPresent()) {
      return statusOfBound(instrument.get(), day);
    }
    if (undated) {
      return ParticipantStatus.UNKNOWN;
    }
    if (successionBefore(day)) {
      return ParticipantStatus.UNKNOWN;
    }
    return hasSignedBy(day) ? ParticipantStatus.SIGNATORY : ParticipantStatus.NONE;
  }

  boolean hasDepositedBy(LocalDate day) {
    return actions.stream().anyMatch(action -> binds(action) && !day(action).isAfter(day))
        && statusOn(day) != ParticipantStatus.WITHDRAWN;
  }

  boolean hasSignedBy(LocalDate day) {
    return actions.stream()
        .anyMatch(action -> action.kind().isSignature() && !day(action).isAfter(day));
  }

  /** {@return when the treaty entered into force for it by its latest instrument} */
  Optional<LocalDate> inForceFrom() {
    return latest(Membership::binds).flatMap(this::inForceFrom);
  }

  /** {@return the day on which it left, where it has left and not come back} */
  Optional<LocalDate> withdrawnFrom() {
    return latest(Membership::binds).flatMap(this::endOf);
  }

  private ParticipantStatus statusOfBound(TreatyAction instrument, LocalDate day) {
    if (endOf(instrument).filter(end -> !end.isAfter(day)).isPresent()) {
      return ParticipantStatus.WITHDRAWN;
    }
    if (denunciationOf(instrument).filter(notice -> isOpenEnded(notice, day)).isPresent()) {
      return ParticipantStatus.UNKNOWN;
    }
    Optional<LocalDate> from = inForceFrom(instrument);
    if (from.isPresent()) {
      return from.get().isAfter(day) ? ParticipantStatus.CONSENTED : ParticipantStatus.PARTY;
    }
    if (instrument.kind() == TreatyActionKind.SUCCESSION && isInForceOn(day)) {
      return ParticipantStatus.PARTY;
    }
    boolean notYet = entryIntoForce.isDetermined() && entryIntoForce.day().isEmpty();
    return notYet ? ParticipantStatus.CONSENTED : ParticipantStatus.UNKNOWN;
  }

  /**
   * The day that the depositary states wins; succession reaches back to a day that only he knows.
   */
  private Optional<LocalDate> inForceFrom(TreatyAction instrument) {
    if (instrument.effectiveDate().isPresent()) {
      return instrument.effectiveDate();
    }
    return instrument.kind() == TreatyActionKind.SUCCESSION
        ? Optional.empty()
        : entryIntoForce.dayFor(day(instrument));
  }

  private boolean isInForceOn(LocalDate day) {
    return entryIntoForce.day().filter(start -> !start.isAfter(day)).isPresent();
  }

  private Optional<LocalDate> endOf(TreatyAction instrument) {
    Optional<LocalDate> own = denunciationOf(instrument).flatMap(this::effectOf);
    Optional<LocalDate> pulled = pulledOut.filter(end -> end.isAfter(day(instrument)));
    if (own.isPresent() && pulled.isPresent()) {
      return own.get().isBefore(pulled.get()) ? own : pulled;
    }
    return own.or(() -> pulled);
  }

  private boolean isOpenEnded(TreatyAction notice, LocalDate day) {
    return effectOf(notice).isEmpty() && !day(notice).isAfter(day);
  }

  private Optional<LocalDate> effectOf(TreatyAction denunciation) {
    return denunciation
        .effectiveDate()
        .or(
            () ->
                withdrawal
                    .flatMap(WithdrawalClause::noticeMonths)
                    .map(months -> day(denunciation).plusMonths(months.number())));
  }

  /** {@return the notice of leaving that follows this instrument and was not taken back} */
  private Optional<TreatyAction> denunciationOf(TreatyAction instrument) {
    @Nullable TreatyAction notice = null;
    for (TreatyAction action : actions.subList(actions.indexOf(instrument) + 1, actions.size())) {
      if (binds(action)) {
        break;
      }
      if (action.kind() == TreatyActionKind.DENUNCIATION && notice == null) {
        notice = action;
      } else if (action.kind() == TreatyActionKind.DENUNCIATION_WITHDRAWN) {
        notice = null;
      }
    }
    return Optional.ofNullable(notice);
  }

  private Optional<TreatyAction> instrumentFor(LocalDate day) {
    return latest(action -> binds(action) && !startOf(action).isAfter(day));
  }

  private boolean successionBefore(LocalDate day) {
    return actions.stream()
        .anyMatch(
            action ->
                action.kind() == TreatyActionKind.SUCCESSION
                    && action.effectiveDate().isEmpty()
                    && day(action).isAfter(day));
  }

  private Optional<TreatyAction> latest(Predicate<TreatyAction> condition) {
    return actions.stream().filter(condition).reduce((earlier, later) -> later);
  }

  private static boolean binds(TreatyAction action) {
    return action.kind().bindsParticipant();
  }

  /** Deposit, or the day to which a succession reaches back. */
  private static LocalDate startOf(TreatyAction action) {
    LocalDate deposit = day(action);
    return action.effectiveDate().filter(deposit::isAfter).orElse(deposit);
  }

  private static LocalDate day(TreatyAction action) {
    return action.date().orElseThrow();
  }
}
