package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Who stands where towards one treaty on any day, worked out from the actions that the depositary
 * recorded and from the treaty's own final clauses (for UNTOC articles 36 to 40).
 *
 * <p>Beyond the day until which the actions are known ({@link Convention#actionsKnownUntil()})
 * counts are "at least", a participant without an action is unknown, and one with actions stands
 * where it was last known to stand.
 */
public final class TreatyStatus {
  private final Optional<LocalDate> knownUntil;
  private final Optional<LocalDate> lastDayOfSignature;
  private final EntryIntoForce entryIntoForce;
  private final Map<ParticipantId, Membership> memberships = new LinkedHashMap<>();

  private TreatyStatus(
      Convention convention,
      ImmutableList<Participant> participants,
      ImmutableList<TreatyAction> actions,
      Optional<TreatyStatus> parent,
      Optional<WithdrawalClause> parentWithdrawal) {
    this.knownUntil = convention.actionsKnownUntil();
    this.lastDayOfSignature = convention.signature().map(clause -> clause.window().last());
    this.entryIntoForce = EntryIntoForce.of(convention, participants, actions, parent);
    boolean pulled = parentWithdrawal.flatMap(WithdrawalClause::takesProtocols).orElse(false);
    byParticipant(actions)
        .forEach(
            (participant, own) ->
                memberships.put(
                    participant,
                    Membership.of(
                        own,
                        entryIntoForce,
                        convention.withdrawal(),
                        parent.filter(status -> pulled).flatMap(s -> s.withdrawal(participant)))));
  }

  /**
   * {@return the status of a treaty of this record; absent where the record has no such treaty}
   *
   * @param id a convention or a protocol
   */
  public static Optional<TreatyStatus> in(RecordView record, ConventionId id) {
    return record
        .find(Convention.class, id)
        .map(
            convention ->
                record.workedOut(
                    TreatyStatus.class,
                    id,
                    () ->
                        of(
                            convention,
                            record.all(Convention.class),
                            record.all(Participant.class),
                            record.all(TreatyAction.class))));
  }

  /**
   * {@return the status of one treaty}
   *
   * @param convention the treaty
   * @param family all treaties among which its parent may be
   * @param participants who took the actions; those that are not among them are taken for States
   * @param actions actions of any treaty, in any order
   */
  public static TreatyStatus of(
      Convention convention,
      List<Convention> family,
      List<Participant> participants,
      List<TreatyAction> actions) {
    // A protocol's parent has no parent that matters to it; so even parents in a circle end here.
    Optional<Convention> parent =
        convention
            .parent()
            .flatMap(id -> family.stream().filter(one -> one.id().equals(id)).findFirst())
            .filter(one -> !one.id().equals(convention.id()));
    Optional<TreatyStatus> parentStatus =
        parent.map(one -> of(one, participants, actions, Optional.empty(), Optional.empty()));
    return of(
        convention, participants, actions, parentStatus, parent.flatMap(Convention::withdrawal));
  }

  private static TreatyStatus of(
      Convention convention,
      List<Participant> participants,
      List<TreatyAction> actions,
      Optional<TreatyStatus> parent,
      Optional<WithdrawalClause> parentWithdrawal) {
    ImmutableList<TreatyAction> own =
        actions.stream()
            .filter(action -> action.instrument().equals(convention.id()))
            .collect(ImmutableList.toImmutableList());
    return new TreatyStatus(
        convention, ImmutableList.copyOf(participants), own, parent, parentWithdrawal);
  }

  /**
   * {@return the day on which the treaty entered into force (UNTOC, article 38, paragraph 1);
   * absent where it did not, or where the record does not tell}
   */
  public Optional<LocalDate> entryIntoForce() {
    return entryIntoForce.day();
  }

  /**
   * {@return the instrument that completed what entry into force needs; of several of that day the
   * one that the record lists last}
   */
  public Optional<TreatyAction> decisiveInstrument() {
    return entryIntoForce.decisive();
  }

  /**
   * {@return the day on which it last entered into force for this participant (UNTOC, article 38,
   * paragraph 2): the one that the depositary states, else the computed one; absent where neither
   * is there}
   */
  public Optional<LocalDate> entryIntoForceFor(ParticipantId participant) {
    return membership(participant).flatMap(Membership::inForceFrom);
  }

  /** {@return where a participant stood on a day} */
  public ParticipantStatus statusOf(ParticipantId participant, LocalDate day) {
    return membership(participant)
        .map(membership -> membership.statusOn(day))
        .filter(status -> status != ParticipantStatus.NONE)
        .orElse(isKnownOn(day) ? ParticipantStatus.NONE : ParticipantStatus.UNKNOWN);
  }

  /** {@return those for whom the treaty was in force on a day, in the order of their id} */
  public ImmutableList<ParticipantId> partiesOn(LocalDate day) {
    return memberships.keySet().stream()
        .filter(participant -> statusOf(participant, day) == ParticipantStatus.PARTY)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return for how many the treaty was in force on a day} */
  public ReportedCount partiesInForceOn(LocalDate day) {
    boolean allKnown =
        memberships.values().stream()
            .noneMatch(one -> one.statusOn(day) == ParticipantStatus.UNKNOWN);
    return reported(partiesOn(day).size(), isKnownOn(day) && allKnown);
  }

  /**
   * {@return how many had deposited an instrument by the end of a day and not left; what a
   * depositary counts as parties}
   */
  public ReportedCount partiesByDepositOn(LocalDate day) {
    return reported(count(membership -> membership.hasDepositedBy(day)), isKnownOn(day));
  }

  /**
   * {@return how many had signed by the end of a day, also those that were bound later; exact, too,
   * after the last day of signature, since nobody can sign then}
   */
  public ReportedCount signatoriesOn(LocalDate day) {
    LocalDate last = lastDayOfSignature.filter(day::isAfter).orElse(day);
    return reported(count(membership -> membership.hasSignedBy(day)), isKnownOn(last));
  }

  /** {@return whether the record's actions are complete for a day} */
  public boolean isKnownOn(LocalDate day) {
    return knownUntil.map(last -> !day.isAfter(last)).orElse(false);
  }

  private Optional<LocalDate> withdrawal(ParticipantId participant) {
    return membership(participant).flatMap(Membership::withdrawnFrom);
  }

  private Optional<Membership> membership(ParticipantId participant) {
    return Optional.ofNullable(memberships.get(participant));
  }

  private long count(Predicate<Membership> condition) {
    return memberships.values().stream().filter(condition).count();
  }

  private static ReportedCount reported(long count, boolean known) {
    return known ? ReportedCount.exactly(count) : ReportedCount.atLeast(count);
  }

  private static Map<ParticipantId, ImmutableList<TreatyAction>> byParticipant(
      ImmutableList<TreatyAction> actions) {
    Map<ParticipantId, ImmutableList.Builder<TreatyAction>> building = new LinkedHashMap<>();
    for (TreatyAction action : actions) {
      building
          .computeIfAbsent(action.participant(), participant -> ImmutableList.builder())
          .add(action);
    }
    Map<ParticipantId, ImmutableList<TreatyAction>> built = new HashMap<>();
    building.forEach((participant, own) -> built.put(participant, own.build()));
    return built;
  }
}
