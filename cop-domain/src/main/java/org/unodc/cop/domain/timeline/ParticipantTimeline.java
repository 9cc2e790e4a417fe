package org.unodc.cop.domain.timeline;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.timeline.Consents.ParentConsents;

/**
 * The status of one participant with regard to one treaty on each day, derived from its consents
 * and signatures.
 */
public final class ParticipantTimeline {
  private static final ImmutableList<ParticipantStatus> STRONGEST_STATUS_FIRST =
      ImmutableList.of(
          ParticipantStatus.PARTY,
          ParticipantStatus.UNKNOWN,
          ParticipantStatus.CONSENTED,
          ParticipantStatus.WITHDRAWN,
          ParticipantStatus.NONE);

  private static final ImmutableList<Answer> YES_FIRST =
      ImmutableList.of(Answer.YES, Answer.UNKNOWN, Answer.NO);

  private final Consents consents;
  private final UncertainDay signature;
  private final UncertainDay endOfExistence;
  private final ProvisionalApplication provisionalApplication;
  private final LocalDate firstDay;
  private final KnownActions known;
  private final Supplier<ConsentTimeline<Answer>> deposits;

  /** Computed on first use. If two threads compute it at the same time, the results are equal. */
  private volatile @Nullable ConsentTimeline<ParticipantStatus> statuses;

  /** Computed on first use, like the statuses. */
  private volatile @Nullable LocalDate firstPossibleDay;

  private ParticipantTimeline(
      Consents consents,
      UncertainDay signature,
      UncertainDay endOfExistence,
      ProvisionalApplication provisionalApplication,
      LocalDate firstDay,
      KnownActions known) {
    this.consents = consents;
    this.signature = signature;
    this.endOfExistence = endOfExistence;
    this.provisionalApplication = provisionalApplication;
    this.firstDay = firstDay;
    this.known = known;
    this.deposits =
        Suppliers.memoize(
            () ->
                new ConsentTimeline<>(
                    consents.all(),
                    YES_FIRST,
                    consent -> bounds(Stream.of(consent.deposit(), consent.end())),
                    ConsentToBeBound::holdsOn));
  }

  /**
   * {@return the timeline that follows from all actions of one participant on one treaty}
   *
   * @param firstDay the first day on which the participant could sign the treaty or be bound by it
   * @param endOfExistence the first day on which the participant no longer exists
   * @param parentConsents the participant's consents to the parent convention, with which its
   *     consents may end
   * @param known until when the record has all actions of the participant
   */
  static ParticipantTimeline of(
      List<TreatyAction> actions,
      Convention treaty,
      LocalDate firstDay,
      UncertainDay endOfExistence,
      ParentConsents parentConsents,
      KnownActions known) {
    UncertainDay signature = UncertainDay.NEVER;
    for (TreatyAction action : actions) {
      if (action.kind().isSignature()) {
        signature = dayOf(action, firstDay).orEarlier(signature);
      }
    }
    return new ParticipantTimeline(
        Consents.of(actions, treaty, firstDay, endOfExistence, parentConsents),
        signature,
        endOfExistence,
        ProvisionalApplication.among(actions),
        firstDay,
        known);
  }

  /**
   * {@return this timeline if withdrawals of instruments have no effect once the treaty is in force
   * for the participant}
   */
  ParticipantTimeline withWithdrawalsBefore(EntryIntoForce entryIntoForce) {
    Consents effective = consents.withWithdrawalsBefore(entryIntoForce);
    return effective == consents
        ? this
        : new ParticipantTimeline(
            effective, signature, endOfExistence, provisionalApplication, firstDay, known);
  }

  Consents consents() {
    return consents;
  }

  public ProvisionalApplication provisionalApplication() {
    return provisionalApplication;
  }

  /**
   * {@return the status on a day, as far as no action that the record lacks can change it; unknown
   * otherwise}
   */
  public ParticipantStatus statusOn(LocalDate day, EntryIntoForce entryIntoForce) {
    ParticipantStatus status = recordedStatusOn(day, entryIntoForce);
    return isCertain(status, day, entryIntoForce) ? status : ParticipantStatus.UNKNOWN;
  }

  private boolean isCertain(
      ParticipantStatus status, LocalDate day, EntryIntoForce entryIntoForce) {
    if (day.isBefore(firstDay)) {
      return true;
    }
    return switch (status) {
      case ENDED, UNKNOWN -> true;
      case NONE, SIGNATORY, WITHDRAWN -> known.hasAllOn(day);
      case CONSENTED -> known.hasAllOn(day) && !known.mayHaveLeftBy(day);
      case PARTY ->
          !known.mayHaveLeftBy(day)
              && (known.hasAllOn(day)
                  || recordedStatusOn(known.unknownFrom().minusDays(1), entryIntoForce) == status);
    };
  }

  /** {@return the status on a day if the record lacks no action of the participant} */
  public ParticipantStatus recordedStatusOn(LocalDate day, EntryIntoForce entryIntoForce) {
    Answer isGone = endOfExistence.hasComeBy(day);
    if (isGone == Answer.YES) {
      return ParticipantStatus.ENDED;
    }
    ParticipantStatus byConsent = statuses(entryIntoForce).on(day);
    ParticipantStatus status =
        byConsent == ParticipantStatus.NONE ? statusBySignatureOn(day) : byConsent;
    return isGone == Answer.UNKNOWN && status != ParticipantStatus.NONE
        ? ParticipantStatus.UNKNOWN
        : status;
  }

  /**
   * {@return whether the participant had deposited an instrument by the end of a day and had not
   * left}
   */
  Answer hasDepositedBy(LocalDate day, EntryIntoForce entryIntoForce) {
    if (endOfExistence.hasComeBy(day) == Answer.YES) {
      return Answer.NO;
    }
    Answer recorded = deposits.get().on(day);
    boolean isCertain =
        day.isBefore(firstDay)
            || (known.hasAllOn(day) && !(recorded == Answer.YES && known.mayHaveLeftBy(day)))
            || statusOn(day, entryIntoForce) == ParticipantStatus.PARTY;
    return isCertain ? recorded : Answer.UNKNOWN;
  }

  /** {@return whether the participant had signed by the end of a day and still existed} */
  Answer hasSignedBy(LocalDate day) {
    return signature.hasComeBy(day).and(endOfExistence.hasComeBy(day).not());
  }

  /**
   * {@return whether the treaty is in force for the participant on a day, as far as no action that
   * the record lacks can change it}
   *
   * <p>If the status is unknown, the answer is still no before the first possible day.
   */
  Answer isBoundOn(LocalDate day, EntryIntoForce entryIntoForce) {
    return switch (statusOn(day, entryIntoForce)) {
      case PARTY -> Answer.YES;
      case UNKNOWN ->
          known.hasAllOn(day)
              ? isRecordedAsBoundOn(day, entryIntoForce).and(Answer.UNKNOWN)
              : Answer.UNKNOWN.and(Answer.of(entryIntoForce.mayBeInForceOn(day)));
      default -> Answer.NO;
    };
  }

  /**
   * {@return whether the treaty is in force for the participant on a day if the record lacks no
   * action of the participant}
   */
  Answer isRecordedAsBoundOn(LocalDate day, EntryIntoForce entryIntoForce) {
    return switch (recordedStatusOn(day, entryIntoForce)) {
      case PARTY -> Answer.YES;
      case UNKNOWN -> day.isBefore(firstPossibleDay(entryIntoForce)) ? Answer.NO : Answer.UNKNOWN;
      default -> Answer.NO;
    };
  }

  /**
   * {@return the day on which the treaty last entered into force for the participant; unknown if it
   * did not}
   *
   * <p>Consents that end together form one period. The day comes from the last period whose end is
   * after its entry into force. If it is uncertain which consents belong to that period, the day is
   * known only if it does not depend on them.
   */
  public DayOfEffect inForceFrom(EntryIntoForce entryIntoForce) {
    NavigableMap<UncertainDay, UncertainDay> dayByEnd = new TreeMap<>();
    for (ConsentToBeBound consent : consents.all()) {
      UncertainDay end = consent.end();
      dayByEnd.merge(
          end,
          entryIntoForce.possibleFor(consent),
          isCertain(end) ? UncertainDay::orEarlier : UncertainDay::orTheOther);
    }
    for (Map.Entry<UncertainDay, UncertainDay> period : dayByEnd.descendingMap().entrySet()) {
      UncertainDay end = period.getKey();
      UncertainDay day = period.getValue();
      if (day.earliest().isBefore(end.latest())) {
        UncertainDay last =
            dayByEnd.headMap(end, false).entrySet().stream()
                .filter(earlier -> !earlier.getKey().latest().isBefore(end.earliest()))
                .map(Map.Entry::getValue)
                .reduce(day, UncertainDay::orTheOther);
        return end.hasComeBy(last.latest()) == Answer.NO ? last.effect() : DayOfEffect.unknown();
      }
    }
    return DayOfEffect.unknown();
  }

  private static boolean isCertain(UncertainDay day) {
    return day.earliest().equals(day.latest());
  }

  /**
   * {@return all days on which the participant's status, or another answer about it, may change}
   */
  public Stream<LocalDate> turningDays(EntryIntoForce entryIntoForce) {
    return Stream.concat(
        consents.all().stream().flatMap(consent -> turningDays(consent, entryIntoForce)),
        Stream.concat(
            bounds(Stream.of(signature, endOfExistence, entryIntoForce.possibleDay())),
            Stream.of(firstDay, known.unknownFrom(), known.mayHaveLeftFrom())));
  }

  private LocalDate firstPossibleDay(EntryIntoForce entryIntoForce) {
    LocalDate day = firstPossibleDay;
    if (day == null) {
      day =
          consents.all().stream()
              .map(consent -> entryIntoForce.possibleFor(consent).earliest())
              .min(Comparator.naturalOrder())
              .orElse(LocalDate.MAX);
      firstPossibleDay = day;
    }
    return day;
  }

  /**
   * Computes the timeline only once, because all callers pass the same entry into force: that of
   * the treaty.
   */
  private ConsentTimeline<ParticipantStatus> statuses(EntryIntoForce entryIntoForce) {
    ConsentTimeline<ParticipantStatus> timeline = statuses;
    if (timeline == null) {
      timeline =
          new ConsentTimeline<>(
              consents.all(),
              STRONGEST_STATUS_FIRST,
              consent -> turningDays(consent, entryIntoForce),
              (consent, day) -> consent.statusOn(day, entryIntoForce));
      statuses = timeline;
    }
    return timeline;
  }

  private static Stream<LocalDate> turningDays(
      ConsentToBeBound consent, EntryIntoForce entryIntoForce) {
    return bounds(
        Stream.of(
            consent.deposit(),
            consent.start(),
            consent.end(),
            consent.takenBack(),
            entryIntoForce.possibleFor(consent)));
  }

  private static Stream<LocalDate> bounds(Stream<UncertainDay> days) {
    return days.flatMap(day -> Stream.of(day.earliest(), day.latest()));
  }

  private ParticipantStatus statusBySignatureOn(LocalDate day) {
    return switch (signature.hasComeBy(day)) {
      case YES -> ParticipantStatus.SIGNATORY;
      case NO -> ParticipantStatus.NONE;
      case UNKNOWN -> ParticipantStatus.UNKNOWN;
    };
  }

  /**
   * A signature that was taken over from a predecessor reaches back to a day that only the
   * depositary can state.
   */
  private static UncertainDay dayOf(TreatyAction signature, LocalDate firstDay) {
    if (signature.kind() != TreatyActionKind.SUCCESSION_TO_SIGNATURE) {
      return signature.date().map(UncertainDay::exactly).orElse(UncertainDay.UNKNOWN);
    }
    Optional<UncertainDay> effect = signature.effectiveDate().map(UncertainDay::exactly);
    LocalDate notified = signature.date().orElse(LocalDate.MAX);
    return effect.orElse(UncertainDay.between(firstDay, notified));
  }
}
