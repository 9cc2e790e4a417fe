package org.unodc.cop.domain.timeline;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;

/** All consents of one participant to be bound by one treaty, in order of deposit. */
final class Consents {
  private static final Comparator<ConsentToBeBound> IN_ORDER =
      Comparator.comparing(ConsentToBeBound::deposit).thenComparing(ConsentToBeBound::end);

  private final ImmutableList<ConsentToBeBound> all;
  private final Supplier<Ends> ends = Suppliers.memoize(() -> Ends.of(all()));

  private Consents(Collection<ConsentToBeBound> all) {
    this.all = ImmutableList.sortedCopyOf(IN_ORDER, all);
  }

  /**
   * {@return the consents among the actions of one participant on one treaty}
   *
   * @param firstDay the first day on which the participant could be bound by the treaty
   * @param endOfExistence the first day on which the participant no longer exists; no treaty states
   *     whether its instruments still count from that day
   * @param parentConsents the participant's consents to the parent convention, with which these
   *     consents may end
   */
  static Consents of(
      List<TreatyAction> actions,
      Convention treaty,
      LocalDate firstDay,
      UncertainDay endOfExistence,
      ParentConsents parentConsents) {
    DenunciationNotices notices = DenunciationNotices.of(actions, treaty.withdrawal());
    Withdrawals withdrawals = Withdrawals.among(actions);
    UncertainDay end = UncertainDay.from(endOfExistence.earliest());
    Returns returns = Returns.among(actions, Completeness.of(treaty));
    List<ConsentToBeBound> consents = new ArrayList<>(1);
    for (TreatyAction action : actions) {
      if (action.kind().bindsParticipant()) {
        ConsentToBeBound consent =
            withdrawals
                .applyTo(ConsentToBeBound.by(action, firstDay))
                .endingBy(notices)
                .endingOn(end);
        consents.add(returns.applyTo(consent.endingOn(parentConsents.endOf(consent))));
      }
    }
    return new Consents(consents);
  }

  /**
   * {@return these consents if withdrawals of instruments have no effect once the treaty is in
   * force for the participant}
   */
  Consents withWithdrawalsBefore(EntryIntoForce entryIntoForce) {
    return all.stream().allMatch(consent -> consent.takenBack().neverComes())
        ? this
        : new Consents(
            Collections2.transform(all, consent -> consent.withWithdrawalBefore(entryIntoForce)));
  }

  /**
   * {@return the first day on which a participant could sign a treaty or be bound by it: the day of
   * adoption, or else the first day of signature; {@link LocalDate#MIN} if the record states
   * neither}
   */
  static LocalDate beginningOf(Convention treaty) {
    return treaty
        .adoptedOn()
        .or(() -> treaty.signature().flatMap(SignatureClause::firstDay))
        .orElse(LocalDate.MIN);
  }

  ImmutableList<ConsentToBeBound> all() {
    return all;
  }

  /**
   * {@return the day on which a consent to a protocol, deposited on the given day, ends together
   * with these consents}
   *
   * <p>An instrument to a protocol depends on the consent to the convention that holds on its day
   * or, if none holds, on the next consent. Later consents end no earlier than earlier ones. So if
   * the last consent before that day has ended, all earlier consents have ended, too.
   */
  UncertainDay endOfWhatHolds(LocalDate day) {
    UncertainDay last =
        end(ends.get().byDeposit().floorEntry(day)).orElse(UncertainDay.exactly(day));
    UncertainDay next = end(ends.get().byDeposit().higherEntry(day)).orElse(UncertainDay.NEVER);
    UncertainDay dated = UncertainDay.dependingOn(last.hasComeBy(day), next, last);
    return ends.get().ofUndated().map(dated::orTheOther).orElse(dated);
  }

  private static Optional<UncertainDay> end(Map.@Nullable Entry<LocalDate, UncertainDay> consent) {
    return Optional.ofNullable(consent).map(Map.Entry::getValue);
  }

  /**
   * The days on which consents end.
   *
   * @param byDeposit the ends of the consents with a known day of deposit
   * @param ofUndated the end of the others, which is that of one of them; empty if there are none
   */
  private record Ends(
      NavigableMap<LocalDate, UncertainDay> byDeposit, Optional<UncertainDay> ofUndated) {
    static Ends of(ImmutableList<ConsentToBeBound> consents) {
      NavigableMap<LocalDate, UncertainDay> byDeposit = new TreeMap<>();
      consents.forEach(
          consent -> consent.deposit().known().ifPresent(day -> byDeposit.put(day, consent.end())));
      return new Ends(
          byDeposit,
          consents.stream()
              .filter(consent -> consent.deposit().known().isEmpty())
              .map(ConsentToBeBound::end)
              .reduce(UncertainDay::orTheOther));
    }
  }

  /**
   * The days on which one participant withdrew instruments of consent to one treaty.
   *
   * <p>A withdrawal takes back all instruments of earlier days. It takes back an instrument of the
   * same day only if there is no earlier one, because otherwise that instrument is a new consent.
   */
  private static final class Withdrawals {
    private static final Withdrawals NONE = new Withdrawals(ImmutableList.of());

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<LocalDate> deposits = new TreeSet<>();
    private boolean hasUndated;

    private Withdrawals(List<TreatyAction> actions) {
      for (TreatyAction action : actions) {
        if (action.isOfWhole(TreatyActionKind.INSTRUMENT_WITHDRAWN)) {
          action.effectOrDate().ifPresentOrElse(days::add, () -> hasUndated = true);
        } else if (action.kind().bindsParticipant()) {
          action.date().ifPresent(deposits::add);
        }
      }
    }

    static Withdrawals among(List<TreatyAction> actions) {
      for (TreatyAction action : actions) {
        if (action.isOfWhole(TreatyActionKind.INSTRUMENT_WITHDRAWN)) {
          return new Withdrawals(actions);
        }
      }
      return NONE;
    }

    ConsentToBeBound applyTo(ConsentToBeBound consent) {
      return days.isEmpty() && !hasUndated
          ? consent
          : consent.takenBackOn(consent.deposit().leadingTo(this::after));
    }

    private UncertainDay after(LocalDate deposit) {
      LocalDate next = takesBackSameDay(deposit) ? days.ceiling(deposit) : days.higher(deposit);
      UncertainDay dated = next == null ? UncertainDay.NEVER : UncertainDay.exactly(next);
      return hasUndated ? dated.orEarlier(UncertainDay.from(deposit)) : dated;
    }

    private boolean takesBackSameDay(LocalDate deposit) {
      LocalDate earlier = deposits.lower(deposit);
      LocalDate lastWithdrawal = days.lower(deposit);
      return earlier == null || (lastWithdrawal != null && earlier.isBefore(lastWithdrawal));
    }
  }

  /**
   * The last consent of one participant to one treaty, if there are several.
   *
   * <p>A consent after an earlier one shows that the earlier one ended, or will end. If the record
   * does not show when, it may have ended before it counted towards entry into force.
   *
   * @param last the day of the last consent; {@link LocalDate#MIN} if there is only one
   * @param isComplete whether no action until that day is missing
   */
  private record Returns(LocalDate last, boolean isComplete) {
    private static final Returns NONE = new Returns(LocalDate.MIN, true);

    static Returns among(List<TreatyAction> actions, Completeness completeness) {
      return actions.size() < 2
          ? NONE
          : actions.stream()
              .filter(action -> action.kind().bindsParticipant())
              .flatMap(action -> action.date().stream())
              .max(Comparator.naturalOrder())
              .map(day -> new Returns(day, completeness.isKnownOfCurrent(day)))
              .orElse(NONE);
    }

    ConsentToBeBound applyTo(ConsentToBeBound consent) {
      UncertainDay end = consent.end();
      boolean mayHaveEnded =
          end.neverComes() ? !isComplete : !end.earliest().isAfter(consent.deposit().latest());
      return consent.deposit().latest().isBefore(last) && mayHaveEnded
          ? consent.mayHaveEnded()
          : consent;
    }
  }

  /**
   * The effect of leaving the parent convention on one participant of a protocol (UNTOC, article
   * 40, paragraph 3).
   *
   * @param consents the participant's consents to the parent convention; empty if the record has
   *     none
   * @param takesProtocols whether a participant that leaves the convention also leaves its
   *     protocols
   */
  record ParentConsents(Optional<Consents> consents, Answer takesProtocols) {
    /** No consent ends together with a consent to a parent convention. */
    static final ParentConsents NONE = new ParentConsents(Optional.empty(), Answer.NO);

    /**
     * {@return the day on which a consent to the protocol ends because the participant leaves the
     * convention}
     */
    UncertainDay endOf(ConsentToBeBound consent) {
      UncertainDay together =
          consents
              .map(parent -> consent.deposit().leadingTo(parent::endOfWhatHolds))
              .orElse(UncertainDay.NEVER);
      return UncertainDay.dependingOn(takesProtocols, together, UncertainDay.NEVER);
    }
  }
}
