package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.record.RecordView;

/** The days on which each participant signed a treaty or deposited an instrument on it. */
final class SignatureAndDepositDays {
  private final Map<Pair, Set<LocalDate>> days = new HashMap<>();
  private final Set<Pair> undated = new HashSet<>();

  private SignatureAndDepositDays(ImmutableList<TreatyAction> actions) {
    for (TreatyAction action : actions) {
      if (action.kind().isSignature() || action.kind().bindsParticipant()) {
        add(action);
      }
    }
  }

  /** {@return the joining days of the record, computed once} */
  static SignatureAndDepositDays of(RecordView record) {
    return record.computedOnce(
        SignatureAndDepositDays.class,
        () -> new SignatureAndDepositDays(record.all(TreatyAction.class)));
  }

  /** {@return whether the record states the days on which the participant of this action joined} */
  boolean areKnownFor(TreatyAction action, RecordView record) {
    Pair pair = Pair.of(action);
    return !undated.contains(pair)
        && (days.containsKey(pair)
            || record
                .find(Convention.class, action.instrument())
                .flatMap(Convention::actionsKnownUntil)
                .filter(last -> !action.date().orElseThrow().isAfter(last))
                .isPresent());
  }

  /** {@return whether the participant joined on the day of this action} */
  boolean isOneFor(TreatyAction action) {
    return days.getOrDefault(Pair.of(action), Set.of()).contains(action.date().orElseThrow());
  }

  private void add(TreatyAction action) {
    Pair pair = Pair.of(action);
    action
        .date()
        .ifPresentOrElse(
            day -> days.computeIfAbsent(pair, key -> new HashSet<>()).add(day),
            () -> undated.add(pair));
  }

  private record Pair(ParticipantId participant, ConventionId treaty) implements Comparable<Pair> {
    private static final Comparator<Pair> IN_ORDER =
        Comparator.comparing(Pair::participant).thenComparing(Pair::treaty);

    static Pair of(TreatyAction action) {
      return new Pair(action.participant(), action.instrument());
    }

    @Override
    public int compareTo(Pair other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
