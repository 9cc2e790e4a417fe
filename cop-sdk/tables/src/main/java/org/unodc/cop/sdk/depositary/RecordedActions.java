package org.unodc.cop.sdk.depositary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The actions on one treaty that a record has already, except those limited to a territory. */
final class RecordedActions {
  private static final ImmutableSet<TreatyActionKind> WITHDRAWALS =
      Sets.immutableEnumSet(TreatyActionKind.DENUNCIATION, TreatyActionKind.INSTRUMENT_WITHDRAWN);

  private final ImmutableListMultimap<ParticipantId, TreatyAction> byParticipant;

  RecordedActions(Conference record, ConventionId treaty) {
    this.byParticipant =
        record.treatyActions().stream()
            .filter(action -> action.instrument().equals(treaty) && action.territory().isEmpty())
            .collect(toImmutableListMultimap(TreatyAction::participant, action -> action));
  }

  /** {@return the participants that took an action of one of these steps} */
  ImmutableSet<ParticipantId> participants(ImmutableSet<String> steps) {
    return byParticipant.values().stream()
        .filter(action -> steps.contains(step(action.kind())))
        .map(TreatyAction::participant)
        .collect(toImmutableSet());
  }

  /** {@return the action of the record with the participant, kind and day of this one} */
  Optional<TreatyAction> same(TreatyAction action) {
    return byParticipant.get(action.participant()).stream()
        .filter(known -> isSame(known, action))
        .findFirst();
  }

  /**
   * {@return the actions of the record that are about the same step as this one and are not in the
   * table; without an action that another one separates from it, such as a consent before a
   * denunciation from one after it}
   */
  ImmutableList<TreatyAction> others(TreatyAction action, ImmutableList<TreatyAction> inTable) {
    return missing(action.participant(), inTable).stream()
        .filter(known -> step(known.kind()).equals(step(action.kind())))
        .filter(known -> !areSeparate(known, action, inTable))
        .collect(toImmutableList());
  }

  /**
   * {@return the action of the record that this one corrects: the only other one about the same
   * step, if the table has no other new action about it}
   */
  Optional<TreatyAction> corrected(TreatyAction action, ImmutableList<TreatyAction> inTable) {
    ImmutableList<TreatyAction> others = others(action, inTable);
    long candidates =
        inTable.stream()
            .filter(other -> step(other.kind()).equals(step(action.kind())))
            .filter(other -> same(other).isEmpty())
            .distinct()
            .count();
    return others.size() == 1 && candidates == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private boolean areSeparate(
      TreatyAction known, TreatyAction action, ImmutableList<TreatyAction> inTable) {
    if (known.date().isEmpty() || action.date().isEmpty()) {
      return false;
    }
    Range<LocalDate> between = Range.encloseAll(List.of(known.date().get(), action.date().get()));
    return Stream.concat(byParticipant.get(action.participant()).stream(), inTable.stream())
        .filter(other -> endsOrRenews(other.kind(), action.kind()))
        .anyMatch(other -> other.date().filter(between).isPresent());
  }

  /** {@return whether one is a consent to be bound, and the other ends a participation} */
  private static boolean endsOrRenews(TreatyActionKind other, TreatyActionKind kind) {
    return kind.bindsParticipant()
        ? WITHDRAWALS.contains(other)
        : WITHDRAWALS.contains(kind) && other.bindsParticipant();
  }

  /** {@return the actions of a participant in the record that the table does not have} */
  ImmutableList<TreatyAction> missing(
      ParticipantId participant, ImmutableList<TreatyAction> inTable) {
    return byParticipant.get(participant).stream()
        .filter(known -> inTable.stream().noneMatch(action -> isSame(known, action)))
        .collect(toImmutableList());
  }

  /**
   * {@return whether the participant left the treaty on this day or later, or on an unknown day}
   */
  boolean leavesAfter(ParticipantId participant, LocalDate day) {
    return byParticipant.get(participant).stream()
        .anyMatch(action -> isWithdrawalAfter(day, action));
  }

  /** {@return whether an action ends the participation on this day or later} */
  static boolean isWithdrawalAfter(LocalDate day, TreatyAction action) {
    return WITHDRAWALS.contains(action.kind())
        && action.date().filter(left -> left.isBefore(day)).isEmpty();
  }

  /** {@return the kinds and days of actions, for a message} */
  static Translatable described(ImmutableList<TreatyAction> actions) {
    return Message.list(
        actions.stream()
            .map(
                action ->
                    action
                        .date()
                        .map(
                            day ->
                                ProblemText.of(
                                    "depositary.action-on", action.kind(), day.toString()))
                        .orElseGet(
                            () ->
                                ProblemText.of("depositary.action-on-unknown-day", action.kind())))
            .toList());
  }

  /** {@return the name of the step that a kind belongs to, such as all kinds of consent} */
  static String step(TreatyActionKind kind) {
    if (kind.bindsParticipant()) {
      return "consent";
    }
    return kind.isSignature() ? "signature" : kind.name();
  }

  private static boolean isSame(TreatyAction known, TreatyAction action) {
    Optional<LocalDate> day = action.date();
    return known.kind() == action.kind() && known.date().equals(day);
  }
}
