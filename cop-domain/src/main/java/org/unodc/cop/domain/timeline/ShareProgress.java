package org.unodc.cop.domain.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.id.ParticipantId;

/** A share of something that is measured. */
public final class ShareProgress implements ConditionProgress {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final BigDecimal required;
  private final boolean countsUnlisted;
  private final Deque<Change> changes = new ArrayDeque<>();
  private final Map<ParticipantId, Listed> listed = new HashMap<>();
  private final Set<ParticipantId> bound = new HashSet<>();
  private BigDecimal listedTotal = BigDecimal.ZERO;
  private BigDecimal boundTotal = BigDecimal.ZERO;
  private int unlistedBound;

  /**
   * Reads a condition.
   *
   * @param countsUnlisted whether participants without a listed share may account for the rest
   */
  public ShareProgress(BigDecimal required, List<ParticipantShare> shares, boolean countsUnlisted) {
    this.required = required;
    this.countsUnlisted = countsUnlisted;
    List<Change> all = new ArrayList<>();
    for (ParticipantShare share : shares) {
      all.add(new Change(share.from().orElse(LocalDate.MIN), share.participant(), share, true));
      share
          .until()
          .filter(last -> !last.equals(LocalDate.MAX))
          .ifPresent(
              last -> all.add(new Change(last.plusDays(1), share.participant(), share, false)));
    }
    all.sort(Comparator.comparing(Change::day));
    changes.addAll(all);
  }

  /** {@return the condition that the parties account for a share of all emissions} */
  public static ShareProgress of(EmissionsShare condition) {
    return new ShareProgress(
        condition.percent(),
        condition.shares().stream()
            .map(
                share ->
                    new ParticipantShare(
                        share.participant(), share.percent(), Optional.empty(), Optional.empty()))
            .toList(),
        false);
  }

  @Override
  public void changeBound(ParticipantId participant, boolean isBound) {
    take(participant, -1);
    if (isBound) {
      bound.add(participant);
    } else {
      bound.remove(participant);
    }
    take(participant, 1);
  }

  @Override
  public void advanceTo(LocalDate day) {
    while (!changes.isEmpty() && !changes.peek().day().isAfter(day)) {
      Change change = changes.remove();
      take(change.participant(), -1);
      listed.merge(change.participant(), change.listed(), Listed::plus);
      take(change.participant(), 1);
    }
  }

  @Override
  public Stream<LocalDate> turningDays() {
    return changes.stream().map(Change::day);
  }

  /** {@return the total of the listed shares of the bound participants, in percent} */
  public BigDecimal reached() {
    return boundTotal;
  }

  @Override
  public boolean isMet() {
    BigDecimal rest = WHOLE.subtract(listedTotal).max(BigDecimal.ZERO);
    boolean addsRest = countsUnlisted && unlistedBound > 0;
    return (addsRest ? boundTotal.add(rest) : boundTotal).compareTo(required) >= 0;
  }

  private void take(ParticipantId participant, int sign) {
    Listed own = listed.getOrDefault(participant, Listed.NOTHING);
    BigDecimal percent = sign < 0 ? own.percent().negate() : own.percent();
    listedTotal = listedTotal.add(percent);
    if (bound.contains(participant)) {
      boundTotal = boundTotal.add(percent);
      unlistedBound += own.entries() == 0 ? sign : 0;
    }
  }

  private record Listed(int entries, BigDecimal percent) {
    static final Listed NOTHING = new Listed(0, BigDecimal.ZERO);

    Listed plus(Listed other) {
      return new Listed(entries + other.entries, percent.add(other.percent));
    }
  }

  private record Change(
      LocalDate day, ParticipantId participant, ParticipantShare share, boolean begins) {
    Listed listed() {
      return begins ? new Listed(1, share.percent()) : new Listed(-1, share.percent().negate());
    }
  }
}
