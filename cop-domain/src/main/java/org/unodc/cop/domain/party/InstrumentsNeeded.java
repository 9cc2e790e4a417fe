package org.unodc.cop.domain.party;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The conditions for the entry into force of a treaty: a number of participants that are bound at
 * the same time (UNTOC, article 38, paragraph 1) and, for some treaties, a further condition.
 */
final class InstrumentsNeeded {
  private final int requiredCount;
  private final BigDecimal requiredWeight;
  private final ImmutableMap<ParticipantId, BigDecimal> weights;
  private final Answer organizationsCount;
  private final Predicate<ParticipantId> isRegionalOrganization;

  /**
   * Reads the conditions from a clause.
   *
   * @param requiredCount the number of participants that must be bound
   * @param isRegionalOrganization whether a participant is a regional economic integration
   *     organization
   */
  InstrumentsNeeded(
      int requiredCount,
      EntryIntoForceClause clause,
      Predicate<ParticipantId> isRegionalOrganization) {
    this.requiredCount = requiredCount;
    Optional<ExtraCondition> condition = clause.extraCondition();
    this.requiredWeight = condition.map(ExtraCondition::requiredWeight).orElse(BigDecimal.ZERO);
    this.weights = condition.map(ExtraCondition::weights).orElse(ImmutableMap.of());
    this.organizationsCount = Answer.of(clause.regionalOrganizationsCount());
    this.isRegionalOrganization = isRegionalOrganization;
  }

  /** {@return the instrument that fulfils the conditions even if no doubtful consent counts} */
  Optional<Reached> surelyReachedBy(List<Consent> consents) {
    List<Edge> edges = new ArrayList<>();
    for (Consent consent : consents) {
      addEdges(edges, consent, consent.deposit().latest(), consent.countsUntil());
    }
    return firstReached(edges, consent -> counts(consent) == Answer.YES);
  }

  /** {@return the instrument that fulfils the conditions if every doubtful consent counts} */
  Optional<Reached> possiblyReachedBy(List<Consent> consents) {
    List<Edge> edges = new ArrayList<>();
    for (Consent consent : consents) {
      addEdges(edges, consent, consent.deposit().earliest(), consent.end().latest());
    }
    return firstReached(edges, consent -> counts(consent) != Answer.NO);
  }

  private Answer counts(Consent consent) {
    TreatyAction instrument = consent.instrument();
    boolean isOrganization = isRegionalOrganization.test(instrument.participant());
    return instrument
        .countsTowardsEntryIntoForce()
        .map(Answer::of)
        .orElse(isOrganization ? organizationsCount : Answer.YES);
  }

  private static void addEdges(List<Edge> edges, Consent consent, LocalDate from, LocalDate end) {
    boolean alwaysCounts = consent.instrument().countsTowardsEntryIntoForce().orElse(false);
    LocalDate until = alwaysCounts ? LocalDate.MAX : end;
    if (from.isBefore(until)) {
      edges.add(new Edge(from, true, consent));
      edges.add(new Edge(until, false, consent));
    }
  }

  private Optional<Reached> firstReached(List<Edge> edges, Predicate<Consent> counts) {
    edges.sort(Edge.IN_ORDER);
    BoundParticipants boundParticipants = new BoundParticipants(counts);
    for (Edge edge : edges) {
      boundParticipants.apply(edge);
      if (boundParticipants.fulfilsConditions()) {
        return Optional.of(new Reached(edge.day(), edge.consent().instrument()));
      }
    }
    return Optional.empty();
  }

  /**
   * The fulfilment of the conditions.
   *
   * @param day the day on which the conditions are fulfilled
   * @param instrument the instrument that fulfils them
   */
  record Reached(LocalDate day, TreatyAction instrument) {}

  /**
   * The beginning or the end of a consent. On the same day, ends come before beginnings. The text
   * of the instrument determines the order only between instruments of the same kind that one
   * participant deposited on the same day.
   */
  private record Edge(LocalDate day, boolean begins, Consent consent) {
    static final Comparator<Edge> IN_ORDER =
        Comparator.comparing(Edge::day)
            .thenComparing(Edge::begins)
            .thenComparing(edge -> edge.consent().instrument().participant())
            .thenComparing(edge -> edge.consent().instrument().kind())
            .thenComparing(edge -> edge.consent().instrument().toString());
  }

  /** The participants that are bound at one time. */
  private final class BoundParticipants {
    private final Multiset<ParticipantId> bound = HashMultiset.create();
    private final Multiset<ParticipantId> counted = HashMultiset.create();
    private final Predicate<Consent> counts;
    private BigDecimal weight = BigDecimal.ZERO;

    BoundParticipants(Predicate<Consent> counts) {
      this.counts = counts;
    }

    void apply(Edge edge) {
      ParticipantId participant = edge.consent().instrument().participant();
      int change = edge.begins() ? 1 : -1;
      boolean wasBound = bound.contains(participant);
      bound.setCount(participant, bound.count(participant) + change);
      if (counts.test(edge.consent())) {
        counted.setCount(participant, counted.count(participant) + change);
      }
      if (wasBound != bound.contains(participant)) {
        BigDecimal own = weights.getOrDefault(participant, BigDecimal.ZERO);
        weight = edge.begins() ? weight.add(own) : weight.subtract(own);
      }
    }

    boolean fulfilsConditions() {
      return counted.elementSet().size() >= requiredCount && weight.compareTo(requiredWeight) >= 0;
    }
  }
}
