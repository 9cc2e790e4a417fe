package org.unodc.cop.domain.overview;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A row of a {@link StatusTable}: one participant with its actions and their effects.
 *
 * @param id the id of the participant
 * @param participant the participant; empty if the record has only actions with its id
 * @param status the status on the day of the table
 * @param actions the actions by the end of that day, by day; actions without a day, which may be
 *     later, come last
 * @param signed whether the participant had signed by the end of that day
 * @param consented whether the participant had expressed its consent to be bound by the end of that
 *     day; no if it had withdrawn its instrument before it was bound
 * @param denounced whether the participant had given a notice of leaving, and not taken it back, by
 *     the end of that day
 * @param inForceFrom the day on which the treaty last entered into force for the participant, or
 *     will do so
 * @param withdrawnFrom the day on which the participant last ceased to be bound, or will do so
 */
public record StatusRow(
    ParticipantId id,
    Optional<Participant> participant,
    ParticipantStatus status,
    ImmutableList<TreatyAction> actions,
    Answer signed,
    Answer consented,
    Answer denounced,
    DayOfEffect inForceFrom,
    DayOfEffect withdrawnFrom) {
  public StatusRow {
    requireNonNull(id, "id");
    requireNonNull(participant, "participant");
    requireNonNull(status, "status");
    requireNonNull(actions, "actions");
    requireNonNull(signed, "signed");
    requireNonNull(consented, "consented");
    requireNonNull(denounced, "denounced");
    requireNonNull(inForceFrom, "inForceFrom");
    requireNonNull(withdrawnFrom, "withdrawnFrom");
  }

  /** {@return the first signature; one without a day only if there is no other} */
  public Optional<TreatyAction> signature() {
    return actions.stream().filter(action -> action.kind().isSignature()).findFirst();
  }

  /**
   * {@return the last action that expresses consent to be bound, such as a ratification; one
   * without a day only if there is no other}
   */
  public Optional<TreatyAction> instrument() {
    return lastDated(actions.stream().filter(action -> action.kind().bindsParticipant()));
  }

  /**
   * {@return the last notice of leaving that was not taken back on its day or later; one without a
   * day only if there is no other}
   *
   * <p>Notices for a territory only are among the {@link #otherActions}.
   */
  public Optional<TreatyAction> denunciation() {
    return lastDated(ofKind(TreatyActionKind.DENUNCIATION)).filter(this::isNotTakenBack);
  }

  /**
   * {@return the actions that are neither the {@link #signature}, the {@link #instrument} nor the
   * {@link #denunciation}, such as reservations and earlier instruments}
   */
  public ImmutableList<TreatyAction> otherActions() {
    ImmutableList<TreatyAction> shown =
        Stream.of(signature(), instrument(), denunciation())
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    return actions.stream().filter(action -> !shown.contains(action)).collect(toImmutableList());
  }

  private boolean isNotTakenBack(TreatyAction notice) {
    return ofKind(TreatyActionKind.DENUNCIATION_WITHDRAWN)
        .flatMap(withdrawal -> withdrawal.date().stream())
        .noneMatch(day -> notice.date().filter(day::isBefore).isEmpty());
  }

  private Stream<TreatyAction> ofKind(TreatyActionKind kind) {
    return actions.stream().filter(action -> action.kind() == kind && action.territory().isEmpty());
  }

  private static Optional<TreatyAction> lastDated(Stream<TreatyAction> actions) {
    ImmutableList<TreatyAction> all = actions.collect(toImmutableList());
    return Streams.findLast(all.stream().filter(action -> action.date().isPresent()))
        .or(() -> all.stream().findFirst());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("id", id)
        .add("status", status)
        .add("actions", actions)
        .toString();
  }
}
