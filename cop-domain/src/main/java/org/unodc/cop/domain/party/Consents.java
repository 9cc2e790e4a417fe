package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.WithdrawalClause;

/** All consents of one participant to be bound by one treaty, in the order of their deposit. */
final class Consents {
  private final ImmutableList<Consent> all;
  private final NavigableMap<LocalDate, UncertainDay> endByDeposit = new TreeMap<>();
  private final Optional<UncertainDay> endOfUndated;

  private Consents(ImmutableList<Consent> all) {
    this.all = all;
    all.forEach(
        consent ->
            consent.deposit().known().ifPresent(day -> endByDeposit.put(day, consent.end())));
    this.endOfUndated =
        all.stream()
            .filter(consent -> consent.deposit().known().isEmpty())
            .map(Consent::end)
            .reduce(UncertainDay::orTheOther);
  }

  /**
   * {@return the consents among what one participant did to one treaty}
   *
   * @param gone when the participant ceased to exist; after that no treaty says whether its
   *     instruments go on counting
   * @param toParent its consents to the parent convention, if leaving that is leaving this treaty
   */
  static Consents of(
      ImmutableList<TreatyAction> actions,
      Optional<WithdrawalClause> withdrawal,
      UncertainDay gone,
      Optional<Consents> toParent) {
    Notices notices = Notices.of(actions, withdrawal);
    return new Consents(
        actions.stream()
            .filter(action -> action.kind().bindsParticipant())
            .map(Consent::by)
            .map(consent -> consent.endingOn(consent.deposit().leadingTo(notices::endAfter)))
            .map(consent -> consent.endingOn(UncertainDay.from(gone.earliest())))
            .map(consent -> consent.endingOn(endWith(toParent, consent)))
            .sorted(Comparator.comparing(Consent::deposit).thenComparing(Consent::end))
            .collect(ImmutableList.toImmutableList()));
  }

  ImmutableList<Consent> all() {
    return all;
  }

  /** {@return the consent that was deposited last} */
  Optional<Consent> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private static UncertainDay endWith(Optional<Consents> toParent, Consent consent) {
    return toParent
        .map(parent -> consent.deposit().leadingTo(parent::endOfWhatHolds))
        .orElse(UncertainDay.NEVER);
  }

  /**
   * An instrument to a protocol stands and falls with the consent to the convention that holds on
   * its day; where none does, with the next one. Later consents end no earlier than earlier ones,
   * so if the last one before that day is over, all are.
   */
  private UncertainDay endOfWhatHolds(LocalDate day) {
    UncertainDay last = end(endByDeposit.floorEntry(day)).orElse(UncertainDay.exactly(day));
    UncertainDay next = end(endByDeposit.higherEntry(day)).orElse(UncertainDay.NEVER);
    UncertainDay dated =
        switch (last.hasComeBy(day)) {
          case YES -> next;
          case NO -> last;
          case UNKNOWN -> last.orTheOther(next);
        };
    return endOfUndated.map(dated::orTheOther).orElse(dated);
  }

  private static Optional<UncertainDay> end(Map.@Nullable Entry<LocalDate, UncertainDay> consent) {
    return Optional.ofNullable(consent).map(Map.Entry::getValue);
  }
}
