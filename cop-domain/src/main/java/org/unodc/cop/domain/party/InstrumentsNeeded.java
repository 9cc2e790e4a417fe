package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.EmissionsOf;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * What a treaty needs to enter into force: so many who are bound at the same time (UNTOC, article
 * 38, paragraph 1), and for some treaties a share of emissions.
 */
final class InstrumentsNeeded {
  private final int needed;
  private final BigDecimal neededShare;
  private final Map<ParticipantId, BigDecimal> shares = new HashMap<>();
  private final Answer organizationsCount;
  private final Predicate<ParticipantId> isRegionalOrganization;

  /**
   * Reads the clause.
   *
   * @param needed how many must be bound
   * @param isRegionalOrganization who is a regional economic integration organization
   */
  InstrumentsNeeded(
      int needed, EntryIntoForceClause clause, Predicate<ParticipantId> isRegionalOrganization) {
    this.needed = needed;
    Optional<EmissionsShare> condition = clause.extraCondition().map(EmissionsShare.class::cast);
    this.neededShare = condition.map(EmissionsShare::percent).orElse(BigDecimal.ZERO);
    condition.ifPresent(
        share -> {
          for (EmissionsOf part : share.shares()) {
            shares.merge(part.participant(), part.percent(), BigDecimal::add);
          }
        });
    this.organizationsCount = Flag.of(clause.regionalOrganizationsCount());
    this.isRegionalOrganization = isRegionalOrganization;
  }

  /** {@return the instrument by which it is reached even if no doubtful consent counts} */
  Optional<Reached> surelyReachedBy(List<Consent> consents) {
    List<Step> steps = new ArrayList<>();
    for (Consent consent : consents) {
      addSteps(steps, consent, consent.deposit().latest(), consent.countsUntil());
    }
    return firstReached(steps, consent -> counts(consent) == Answer.YES);
  }

  /** {@return the instrument by which it is reached if every doubtful consent counts} */
  Optional<Reached> possiblyReachedBy(List<Consent> consents) {
    List<Step> steps = new ArrayList<>();
    for (Consent consent : consents) {
      addSteps(steps, consent, consent.deposit().earliest(), consent.end().latest());
    }
    return firstReached(steps, consent -> counts(consent) != Answer.NO);
  }

  private Answer counts(Consent consent) {
    TreatyAction instrument = consent.instrument();
    if (instrument.countsTowardsEntryIntoForce().isPresent()) {
      return Flag.of(instrument.countsTowardsEntryIntoForce());
    }
    return isRegionalOrganization.test(instrument.participant()) ? organizationsCount : Answer.YES;
  }

  private static void addSteps(List<Step> steps, Consent consent, LocalDate from, LocalDate end) {
    boolean lasts = consent.instrument().countsTowardsEntryIntoForce().orElse(false);
    LocalDate until = lasts ? LocalDate.MAX : end;
    if (from.isBefore(until)) {
      steps.add(new Step(from, true, consent));
      steps.add(new Step(until, false, consent));
    }
  }

  private Optional<Reached> firstReached(List<Step> steps, Predicate<Consent> counts) {
    steps.sort(Step.IN_ORDER);
    Held held = new Held(counts);
    for (Step step : steps) {
      held.take(step);
      if (held.isEnough()) {
        return Optional.of(new Reached(step.day(), step.consent().instrument()));
      }
    }
    return Optional.empty();
  }

  /**
   * That it was reached.
   *
   * @param day when
   * @param instrument by which
   */
  record Reached(LocalDate day, TreatyAction instrument) {}

  /**
   * A consent that begins or ends; on one day some end before others begin. The text decides only
   * between instruments of one kind that one participant deposited on one day.
   */
  private record Step(LocalDate day, boolean begins, Consent consent) {
    static final Comparator<Step> IN_ORDER =
        Comparator.comparing(Step::day)
            .thenComparing(Step::begins)
            .thenComparing(step -> step.consent().instrument().participant())
            .thenComparing(step -> step.consent().instrument().kind())
            .thenComparing(step -> step.consent().instrument().toString());
  }

  /** Who is bound at one time. */
  private final class Held {
    private final Multiset<ParticipantId> bound = HashMultiset.create();
    private final Multiset<ParticipantId> counted = HashMultiset.create();
    private final Predicate<Consent> counts;
    private BigDecimal share = BigDecimal.ZERO;

    Held(Predicate<Consent> counts) {
      this.counts = counts;
    }

    void take(Step step) {
      ParticipantId participant = step.consent().instrument().participant();
      int change = step.begins() ? 1 : -1;
      boolean wasBound = bound.contains(participant);
      bound.setCount(participant, bound.count(participant) + change);
      if (counts.test(step.consent())) {
        counted.setCount(participant, counted.count(participant) + change);
      }
      if (wasBound != bound.contains(participant)) {
        BigDecimal own = shares.getOrDefault(participant, BigDecimal.ZERO);
        share = step.begins() ? share.add(own) : share.subtract(own);
      }
    }

    boolean isEnough() {
      return counted.elementSet().size() >= needed && share.compareTo(neededShare) >= 0;
    }
  }
}
