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
    List<Edge> edges = new ArrayList<>();
    for (Consent consent : consents) {
      addEdges(edges, consent, consent.deposit().latest(), consent.countsUntil());
    }
    return firstReached(edges, consent -> counts(consent) == Answer.YES);
  }

  /** {@return the instrument by which it is reached if every doubtful consent counts} */
  Optional<Reached> possiblyReachedBy(List<Consent> consents) {
    List<Edge> edges = new ArrayList<>();
    for (Consent consent : consents) {
      addEdges(edges, consent, consent.deposit().earliest(), consent.end().latest());
    }
    return firstReached(edges, consent -> counts(consent) != Answer.NO);
  }

  private Answer counts(Consent consent) {
    TreatyAction instrument = consent.instrument();
    if (instrument.countsTowardsEntryIntoForce().isPresent()) {
      return Flag.of(instrument.countsTowardsEntryIntoForce());
    }
    return isRegionalOrganization.test(instrument.participant()) ? organizationsCount : Answer.YES;
  }

  private static void addEdges(List<Edge> edges, Consent consent, LocalDate from, LocalDate end) {
    boolean lasts = consent.instrument().countsTowardsEntryIntoForce().orElse(false);
    LocalDate until = lasts ? LocalDate.MAX : end;
    if (from.isBefore(until)) {
      edges.add(new Edge(from, true, consent));
      edges.add(new Edge(until, false, consent));
    }
  }

  private Optional<Reached> firstReached(List<Edge> edges, Predicate<Consent> counts) {
    edges.sort(Edge.IN_ORDER);
    Held held = new Held(counts);
    for (Edge edge : edges) {
      held.take(edge);
      if (held.isEnough()) {
        return Optional.of(new Reached(edge.day(), edge.consent().instrument()));
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
  private record Edge(LocalDate day, boolean begins, Consent consent) {
    static final Comparator<Edge> IN_ORDER =
        Comparator.comparing(Edge::day)
            .thenComparing(Edge::begins)
            .thenComparing(edge -> edge.consent().instrument().participant())
            .thenComparing(edge -> edge.consent().instrument().kind())
            .thenComparing(edge -> edge.consent().instrument().toString());
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

    void take(Edge edge) {
      ParticipantId participant = edge.consent().instrument().participant();
      int change = edge.begins() ? 1 : -1;
      boolean wasBound = bound.contains(participant);
      bound.setCount(participant, bound.count(participant) + change);
      if (counts.test(edge.consent())) {
        counted.setCount(participant, counted.count(participant) + change);
      }
      if (wasBound != bound.contains(participant)) {
        BigDecimal own = shares.getOrDefault(participant, BigDecimal.ZERO);
        share = edge.begins() ? share.add(own) : share.subtract(own);
      }
    }

    boolean isEnough() {
      return counted.elementSet().size() >= needed && share.compareTo(neededShare) >= 0;
    }
  }
}
