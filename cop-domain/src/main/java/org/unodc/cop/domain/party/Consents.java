package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;

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
   * @param toParent what ends it with the parent convention
   */
  static Consents of(
      ImmutableList<TreatyAction> actions,
      Convention treaty,
      UncertainDay gone,
      ParentConsents toParent) {
    Notices notices = Notices.of(actions, treaty.withdrawal());
    LocalDate began = TreatyBeginning.of(treaty);
    return new Consents(
        actions.stream()
            .filter(action -> action.kind().bindsParticipant())
            .map(action -> Consent.by(action, began))
            .map(consent -> consent.endingBy(notices))
            .map(consent -> consent.endingOn(UncertainDay.from(gone.earliest())))
            .map(consent -> consent.endingOn(toParent.endOf(consent)))
            .sorted(Comparator.comparing(Consent::deposit).thenComparing(Consent::end))
            .collect(ImmutableList.toImmutableList()));
  }

  ImmutableList<Consent> all() {
    return all;
  }

  /**
   * {@return when a consent to a protocol that was deposited on this day ends with these}
   *
   * <p>An instrument to a protocol stands and falls with the consent to the convention that holds
   * on its day; where none does, with the next one. Later consents end no earlier than earlier
   * ones, so if the last one before that day is over, all are.
   */
  UncertainDay endOfWhatHolds(LocalDate day) {
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
