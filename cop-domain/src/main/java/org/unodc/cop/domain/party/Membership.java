package org.unodc.cop.domain.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.quantity.Answer;

/** Where its consents and signatures make one participant stand towards one treaty. */
final class Membership {
  private static final ImmutableList<ParticipantStatus> STRONGEST_FIRST =
      ImmutableList.of(
          ParticipantStatus.PARTY,
          ParticipantStatus.UNKNOWN,
          ParticipantStatus.CONSENTED,
          ParticipantStatus.WITHDRAWN);

  private final Consents consents;
  private final UncertainDay signed;
  private final UncertainDay gone;
  private final Supplier<Timeline<Answer>> deposited;

  /** Worked out when somebody asks first; any two threads work out the same. */
  private volatile @Nullable Timeline<ParticipantStatus> statuses;

  /** Likewise. */
  private volatile @Nullable LocalDate firstPossibleDay;

  private Membership(Consents consents, UncertainDay signed, UncertainDay gone) {
    this.consents = consents;
    this.signed = signed;
    this.gone = gone;
    this.deposited =
        Suppliers.memoize(
            () ->
                new Timeline<>(
                    consents.all(),
                    consent -> bounds(Stream.of(consent.deposit(), consent.end())),
                    Consent::holdsOn));
  }

  /**
   * {@return what follows from all that one participant did to one treaty}
   *
   * @param gone the first day on which the participant no longer exists
   * @param toParent what ends its consents with the parent convention
   */
  static Membership of(
      ImmutableList<TreatyAction> actions,
      Convention treaty,
      UncertainDay gone,
      ParentConsents toParent) {
    LocalDate began = TreatyBeginning.of(treaty);
    UncertainDay signed =
        actions.stream()
            .filter(action -> action.kind().isSignature())
            .map(signature -> signedBy(signature, began))
            .reduce(UncertainDay.NEVER, UncertainDay::orEarlier);
    return new Membership(Consents.of(actions, treaty, gone, toParent), signed, gone);
  }

  Consents consents() {
    return consents;
  }

  ParticipantStatus statusOn(LocalDate day, EntryIntoForce entryIntoForce) {
    if (gone.hasComeBy(day) == Answer.YES) {
      return ParticipantStatus.ENDED;
    }
    ParticipantStatus status =
        statusByConsentOn(day, entryIntoForce).orElse(statusBySignatureOn(day));
    boolean mayBeGone = gone.hasComeBy(day) == Answer.UNKNOWN;
    return mayBeGone && status != ParticipantStatus.NONE ? ParticipantStatus.UNKNOWN : status;
  }

  /** {@return whether it had deposited an instrument by the end of a day and not left} */
  Answer hasDepositedBy(LocalDate day) {
    Set<Answer> answers = deposited.get().on(day);
    if (gone.hasComeBy(day) == Answer.YES) {
      return Answer.NO;
    }
    if (answers.contains(Answer.YES)) {
      return Answer.YES;
    }
    return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  /** {@return whether it had signed by the end of a day and still exists} */
  Answer hasSignedBy(LocalDate day) {
    Answer has = signed.hasComeBy(day);
    return switch (gone.hasComeBy(day)) {
      case YES -> Answer.NO;
      case NO -> has;
      case UNKNOWN -> has == Answer.YES ? Answer.UNKNOWN : has;
    };
  }

  /**
   * {@return whether the treaty is in force for it on a day}
   *
   * <p>Where its status is unknown, it is still no party before the first day that is possible.
   */
  Answer isBoundOn(LocalDate day, EntryIntoForce entryIntoForce) {
    return switch (statusOn(day, entryIntoForce)) {
      case PARTY -> Answer.YES;
      case UNKNOWN -> day.isBefore(firstPossibleDay(entryIntoForce)) ? Answer.NO : Answer.UNKNOWN;
      default -> Answer.NO;
    };
  }

  /**
   * {@return when the treaty last entered into force for it: by the last consents that end together
   * and did so after that day; absent where the record does not tell whether they did}
   */
  Optional<LocalDate> inForceFrom(EntryIntoForce entryIntoForce) {
    NavigableMap<UncertainDay, UncertainDay> dayByEnd = new TreeMap<>();
    for (Consent consent : consents.all()) {
      dayByEnd.merge(consent.end(), entryIntoForce.recordedFor(consent), UncertainDay::orEarlier);
    }
    for (Map.Entry<UncertainDay, UncertainDay> period : dayByEnd.descendingMap().entrySet()) {
      UncertainDay end = period.getKey();
      UncertainDay day = period.getValue();
      if (day.earliest().isBefore(end.latest())) {
        return day.known().filter(known -> end.hasComeBy(known) == Answer.NO);
      }
    }
    return Optional.empty();
  }

  /** {@return all days on which its status, or another answer about it, may change} */
  Stream<LocalDate> turningDays(EntryIntoForce entryIntoForce) {
    return Stream.concat(
        consents.all().stream().flatMap(consent -> turningDays(consent, entryIntoForce)),
        bounds(Stream.of(signed, gone)));
  }

  private LocalDate firstPossibleDay(EntryIntoForce entryIntoForce) {
    LocalDate known = firstPossibleDay;
    if (known == null) {
      known =
          consents.all().stream()
              .map(consent -> entryIntoForce.possibleFor(consent).earliest())
              .min(Comparator.naturalOrder())
              .orElse(LocalDate.MAX);
      firstPossibleDay = known;
    }
    return known;
  }

  private Optional<ParticipantStatus> statusByConsentOn(
      LocalDate day, EntryIntoForce entryIntoForce) {
    Set<ParticipantStatus> found = statuses(entryIntoForce).on(day);
    return STRONGEST_FIRST.stream().filter(found::contains).findFirst();
  }

  /** All that asks about one membership knows of one entry into force: its treaty's. */
  private Timeline<ParticipantStatus> statuses(EntryIntoForce entryIntoForce) {
    Timeline<ParticipantStatus> known = statuses;
    if (known == null) {
      known =
          new Timeline<>(
              consents.all(),
              consent -> turningDays(consent, entryIntoForce),
              (consent, day) -> consent.statusOn(day, entryIntoForce));
      statuses = known;
    }
    return known;
  }

  private static Stream<LocalDate> turningDays(Consent consent, EntryIntoForce entryIntoForce) {
    return bounds(
        Stream.of(
            consent.deposit(),
            consent.start(),
            consent.end(),
            entryIntoForce.possibleFor(consent)));
  }

  private static Stream<LocalDate> bounds(Stream<UncertainDay> days) {
    return days.flatMap(day -> Stream.of(day.earliest(), day.latest()));
  }

  private ParticipantStatus statusBySignatureOn(LocalDate day) {
    return switch (signed.hasComeBy(day)) {
      case YES -> ParticipantStatus.SIGNATORY;
      case NO -> ParticipantStatus.NONE;
      case UNKNOWN -> ParticipantStatus.UNKNOWN;
    };
  }

  /** A signature that was taken over reaches back to a day that only the depositary knows. */
  private static UncertainDay signedBy(TreatyAction signature, LocalDate treatyBegan) {
    if (signature.kind() != TreatyActionKind.SUCCESSION_TO_SIGNATURE) {
      return signature.date().map(UncertainDay::exactly).orElse(UncertainDay.UNKNOWN);
    }
    Optional<UncertainDay> effect = signature.effectiveDate().map(UncertainDay::exactly);
    LocalDate notified = signature.date().orElse(LocalDate.MAX);
    return effect.orElse(UncertainDay.between(treatyBegan, notified));
  }
}
