package org.unodc.cop.domain.party;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.WithdrawalClause;
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
   * @param toParent its consents to the parent convention, if leaving that is leaving this treaty
   */
  static Membership of(
      ImmutableList<TreatyAction> actions,
      Optional<WithdrawalClause> withdrawal,
      UncertainDay gone,
      Optional<Consents> toParent) {
    UncertainDay signed =
        actions.stream()
            .filter(action -> action.kind().isSignature())
            .map(Membership::signedBy)
            .reduce(UncertainDay.NEVER, UncertainDay::orEarlier);
    return new Membership(Consents.of(actions, withdrawal, gone, toParent), signed, gone);
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

  /** {@return when the treaty entered into force for it by the last consents that end together} */
  Optional<LocalDate> inForceFrom(EntryIntoForce entryIntoForce) {
    return consents
        .last()
        .flatMap(
            last ->
                consents.all().stream()
                    .filter(consent -> consent.end().equals(last.end()))
                    .map(entryIntoForce::recordedFor)
                    .reduce(UncertainDay::orEarlier))
        .flatMap(UncertainDay::known);
  }

  /** {@return all days on which its status, or another answer about it, may change} */
  Stream<LocalDate> turningDays(EntryIntoForce entryIntoForce) {
    return Stream.concat(
        consents.all().stream().flatMap(consent -> turningDays(consent, entryIntoForce)),
        bounds(Stream.of(signed, gone)));
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
  private static UncertainDay signedBy(TreatyAction signature) {
    if (signature.kind() != TreatyActionKind.SUCCESSION_TO_SIGNATURE) {
      return signature.date().map(UncertainDay::exactly).orElse(UncertainDay.UNKNOWN);
    }
    Optional<UncertainDay> effect = signature.effectiveDate().map(UncertainDay::exactly);
    Optional<UncertainDay> notified = signature.date().map(UncertainDay::until);
    return effect.or(() -> notified).orElse(UncertainDay.UNKNOWN);
  }
}
