package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.id.ParticipantId;

/** When a treaty entered into force, and when it does for those who join later. */
final class EntryIntoForce {
  private final Optional<EntryIntoForceClause> clause;
  private final Optional<TreatyAction> decisive;
  private final Optional<LocalDate> day;

  private EntryIntoForce(
      Optional<EntryIntoForceClause> clause,
      Optional<TreatyAction> decisive,
      Optional<LocalDate> day) {
    this.clause = clause;
    this.decisive = decisive;
    this.day = day;
  }

  static EntryIntoForce of(
      Convention convention,
      ImmutableList<Participant> participants,
      ImmutableList<TreatyAction> actions,
      Optional<TreatyStatus> parent) {
    Optional<EntryIntoForceClause> clause = convention.entryIntoForce();
    Optional<TreatyAction> decisive =
        clause.flatMap(own -> decisive(own, regionalOrganizations(participants), actions));
    Optional<LocalDate> day =
        decisive.flatMap(
            action -> clause.flatMap(own -> inForce(own, action.date().orElseThrow(), parent)));
    return new EntryIntoForce(clause, decisive, day);
  }

  Optional<LocalDate> day() {
    return day;
  }

  Optional<TreatyAction> decisive() {
    return decisive;
  }

  /**
   * {@return whether the clause says when the treaty enters into force, so that "not yet" is known}
   */
  boolean isDetermined() {
    return clause
        .map(own -> own.instruments().isPresent() && own.delayDays().isPresent())
        .orElse(false);
  }

  /**
   * {@return when the treaty enters into force for one who is bound by an instrument of this day}
   */
  Optional<LocalDate> dayFor(LocalDate deposit) {
    if (day.isEmpty() || !deposit.isAfter(decisive.flatMap(TreatyAction::date).orElseThrow())) {
      return day;
    }
    return clause
        .flatMap(EntryIntoForceClause::laterPartyDelayDays)
        .map(delay -> later(day.get(), deposit.plusDays(delay.number())));
  }

  private static Optional<LocalDate> inForce(
      EntryIntoForceClause clause, LocalDate decided, Optional<TreatyStatus> parent) {
    Optional<LocalDate> alone = clause.delayDays().map(delay -> decided.plusDays(delay.number()));
    if (!clause.notBeforeParent().orElse(false) || parent.isEmpty()) {
      return alone;
    }
    return alone.flatMap(day -> parent.get().entryIntoForce().map(above -> later(day, above)));
  }

  private static Optional<TreatyAction> decisive(
      EntryIntoForceClause clause,
      ImmutableSet<ParticipantId> regionalOrganizations,
      ImmutableList<TreatyAction> actions) {
    Optional<Integer> needed = clause.instruments().map(Stipulation::number);
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    boolean allCount = clause.regionalOrganizationsCount().orElse(false);
    Set<ParticipantId> counted = new HashSet<>();
    Set<ParticipantId> bound = new HashSet<>();
    for (TreatyAction action : instrumentsByDate(actions)) {
      bound.add(action.participant());
      boolean counts = allCount || !regionalOrganizations.contains(action.participant());
      if (action.countsTowardsEntryIntoForce().orElse(counts)) {
        counted.add(action.participant());
      }
      if (counted.size() >= needed.get() && isMet(clause.extraCondition(), bound)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  private static List<TreatyAction> instrumentsByDate(ImmutableList<TreatyAction> actions) {
    return actions.stream()
        .filter(action -> action.kind().bindsParticipant() && action.date().isPresent())
        .sorted(Comparator.comparing(action -> action.date().orElseThrow()))
        .toList();
  }

  private static boolean isMet(Optional<ExtraCondition> condition, Set<ParticipantId> bound) {
    if (condition.isEmpty()) {
      return true;
    }
    EmissionsShare share = (EmissionsShare) condition.get();
    BigDecimal reached =
        share.shares().stream()
            .filter(part -> bound.contains(part.participant()))
            .map(part -> part.percent())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return reached.compareTo(share.percent()) >= 0;
  }

  private static ImmutableSet<ParticipantId> regionalOrganizations(
      ImmutableList<Participant> participants) {
    return participants.stream()
        .filter(Participant.RegionalOrganization.class::isInstance)
        .map(Participant::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
